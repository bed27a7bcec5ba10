import { GetResourceShareInvitationsCommand } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { invitationOf, invitationsOf, share } from '../testing/sharing.js';

describe('GetResourceShareInvitations', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('shows who invited to what', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      const resourceShareArn = await share(owner, [receiver.account]);
      expect(await invitationsOf(receiver)).toEqual([
        {
          resourceShareInvitationArn: expect.stringMatching(
            `^arn:aws:ram:us-east-1:${owner.account}:resource-share-invitation/[0-9a-f-]{36}$`,
          ),
          resourceShareName: 'apps',
          resourceShareArn,
          senderAccountId: owner.account,
          receiverAccountId: receiver.account,
          invitationTimestamp: expect.any(Date),
          status: 'PENDING',
        },
      ]);
    });
  });

  describe('rules', () => {
    it('refuses ARNs that are none, and invitations of others', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      await share(owner, [receiver.account]);
      const arn = await invitationOf(receiver);
      await expect(owner.ram.send(new GetResourceShareInvitationsCommand({ resourceShareInvitationArns: [arn] }))).rejects.toMatchObject({
        name: 'ResourceShareInvitationArnNotFoundException',
      });
      for (const query of [{ resourceShareInvitationArns: ['a'] }, { resourceShareArns: ['a'] }]) {
        await expect(owner.ram.send(new GetResourceShareInvitationsCommand(query))).rejects.toMatchObject({
          name: 'MalformedArnException',
        });
      }
    });
  });

  describe('behaviour', () => {
    it('shows the receiver its invitations, by share, and the sender none', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      const resourceShareArns = [await share(owner, [receiver.account])];
      await share(owner, [receiver.account]);
      expect(await invitationsOf(receiver)).toHaveLength(2);
      expect(await invitationsOf(owner)).toEqual([]);
      const { resourceShareInvitations } = await receiver.ram.send(new GetResourceShareInvitationsCommand({ resourceShareArns }));
      expect(resourceShareInvitations!.map(({ resourceShareArn }) => resourceShareArn)).toEqual(resourceShareArns);
    });

    it('lets an invitation expire after 12 hours', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      await share(owner, [receiver.account]);
      accounts.emulator().advance(12 * 3600 - 60);
      expect(await invitationsOf(receiver)).toMatchObject([{ status: 'PENDING' }]);
      accounts.emulator().advance(60);
      expect(await invitationsOf(receiver)).toMatchObject([{ status: 'EXPIRED' }]);
    });
  });
});
