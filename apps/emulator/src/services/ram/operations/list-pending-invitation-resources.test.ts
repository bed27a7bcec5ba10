import {
  ListPendingInvitationResourcesCommand,
  type ListPendingInvitationResourcesCommandInput,
  RejectResourceShareInvitationCommand,
} from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { accept, appOf, invitationOf, share } from '../testing/sharing.js';

describe('ListPendingInvitationResources', () => {
  const accounts = freshAccounts();
  const pending = async ({ ram }: TestClients, input: ListPendingInvitationResourcesCommandInput) =>
    (await ram.send(new ListPendingInvitationResourcesCommand(input))).resources;

  describe('shape', () => {
    it('shows what was offered', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      const resourceShareArn = await share(owner, [receiver.account]);
      expect(await pending(receiver, { resourceShareInvitationArn: await invitationOf(receiver) })).toEqual([
        {
          arn: await appOf(owner),
          type: 'sagemaker:MlflowApp',
          resourceShareArn,
          status: 'PENDING',
          creationTime: expect.any(Date),
          lastUpdatedTime: expect.any(Date),
          resourceRegionScope: 'REGIONAL',
        },
      ]);
    });
  });

  describe('rules', () => {
    it('refuses an invitation that is not pending', async () => {
      const [owner, rejecting, late] = [accounts.next(), accounts.next(), accounts.next()];
      await share(owner, [rejecting.account, late.account]);
      const rejected = await invitationOf(rejecting);
      await rejecting.ram.send(new RejectResourceShareInvitationCommand({ resourceShareInvitationArn: rejected }));
      await expect(pending(rejecting, { resourceShareInvitationArn: rejected })).rejects.toMatchObject({
        name: 'ResourceShareInvitationAlreadyRejectedException',
      });
      accounts.emulator().advance(12 * 3600);
      await expect(pending(late, { resourceShareInvitationArn: await invitationOf(late) })).rejects.toMatchObject({
        name: 'ResourceShareInvitationExpiredException',
      });
      await expect(pending(late, { resourceShareInvitationArn: rejected })).rejects.toMatchObject({
        name: 'ResourceShareInvitationArnNotFoundException',
      });
    });
  });

  describe('behaviour', () => {
    it('has regional resources, and none that are accepted', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      await share(owner, [receiver.account]);
      const resourceShareInvitationArn = await invitationOf(receiver);
      expect(await pending(receiver, { resourceShareInvitationArn, resourceRegionScope: 'GLOBAL' })).toEqual([]);
      expect(await pending(receiver, { resourceShareInvitationArn, resourceRegionScope: 'REGIONAL' })).toHaveLength(1);
      await accept(receiver);
      expect(await pending(receiver, { resourceShareInvitationArn })).toEqual([]);
    });
  });
});
