import { AcceptResourceShareInvitationCommand, RejectResourceShareInvitationCommand } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { associate, invitationOf, principalsOf, receivedBy, share } from '../testing/sharing.js';

describe('RejectResourceShareInvitation', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with the rejected invitation', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      await share(owner, [receiver.account]);
      const resourceShareInvitationArn = await invitationOf(receiver);
      expect(await receiver.ram.send(new RejectResourceShareInvitationCommand({ resourceShareInvitationArn }))).toMatchObject({
        resourceShareInvitation: { resourceShareInvitationArn, status: 'REJECTED' },
        clientToken: expect.any(String),
      });
    });
  });

  describe('rules', () => {
    it('lets nothing be done with a rejected invitation', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      await share(owner, [receiver.account]);
      const input = { resourceShareInvitationArn: await invitationOf(receiver) };
      await receiver.ram.send(new RejectResourceShareInvitationCommand(input));
      for (const Command of [AcceptResourceShareInvitationCommand, RejectResourceShareInvitationCommand]) {
        await expect(receiver.ram.send(new Command(input))).rejects.toMatchObject({
          name: 'ResourceShareInvitationAlreadyRejectedException',
        });
      }
    });
  });

  describe('behaviour', () => {
    it('takes the principal out of the share, which may invite it again', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      const arn = await share(owner, [receiver.account]);
      await receiver.ram.send(new RejectResourceShareInvitationCommand({ resourceShareInvitationArn: await invitationOf(receiver) }));
      expect(await principalsOf(owner, arn)).toEqual([[receiver.account, 'DISASSOCIATED']]);
      expect(await receivedBy(receiver)).toEqual([]);
      expect(await associate(owner, arn, { principals: [receiver.account] })).toMatchObject([{ status: 'ASSOCIATING' }]);
    });
  });
});
