import { AcceptResourceShareInvitationCommand, RejectResourceShareInvitationCommand } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { invitationOf, principalsOf, receivedBy, share } from '../testing/sharing.js';

describe('AcceptResourceShareInvitation', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with the accepted invitation', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      const resourceShareArn = await share(owner, [receiver.account]);
      const resourceShareInvitationArn = await invitationOf(receiver);
      const answer = await receiver.ram.send(new AcceptResourceShareInvitationCommand({ resourceShareInvitationArn, clientToken: 'a' }));
      expect(answer).toMatchObject({
        resourceShareInvitation: { resourceShareInvitationArn, resourceShareArn, status: 'ACCEPTED' },
        clientToken: 'a',
      });
    });
  });

  describe('rules', () => {
    it('accepts once, in time, and by the receiver', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      await share(owner, [receiver.account]);
      const input = { resourceShareInvitationArn: await invitationOf(receiver) };
      await expect(owner.ram.send(new AcceptResourceShareInvitationCommand(input))).rejects.toMatchObject({
        name: 'ResourceShareInvitationArnNotFoundException',
      });
      await receiver.ram.send(new AcceptResourceShareInvitationCommand(input));
      for (const Command of [AcceptResourceShareInvitationCommand, RejectResourceShareInvitationCommand]) {
        await expect(receiver.ram.send(new Command(input))).rejects.toMatchObject({
          name: 'ResourceShareInvitationAlreadyAcceptedException',
        });
      }
    });

    it('refuses an ARN that is none, and an invitation that expired', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      const arn = await share(owner, [receiver.account]);
      await expect(receiver.ram.send(new AcceptResourceShareInvitationCommand({ resourceShareInvitationArn: arn }))).rejects.toMatchObject({
        name: 'MalformedArnException',
      });
      const resourceShareInvitationArn = await invitationOf(receiver);
      accounts.emulator().advance(12 * 3600);
      await expect(receiver.ram.send(new AcceptResourceShareInvitationCommand({ resourceShareInvitationArn }))).rejects.toMatchObject({
        name: 'ResourceShareInvitationExpiredException',
      });
      expect(await principalsOf(owner, arn)).toEqual([[receiver.account, 'DISASSOCIATED']]);
    });
  });

  describe('behaviour', () => {
    it('completes the association', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      const arn = await share(owner, [receiver.account]);
      await receiver.ram.send(new AcceptResourceShareInvitationCommand({ resourceShareInvitationArn: await invitationOf(receiver) }));
      expect(await principalsOf(owner, arn)).toEqual([[receiver.account, 'ASSOCIATED']]);
      expect(await receivedBy(receiver)).toEqual([arn]);
    });
  });
});
