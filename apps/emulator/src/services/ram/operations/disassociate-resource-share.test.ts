import { DisassociateResourceShareCommand, type DisassociateResourceShareCommandInput } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { accept, appOf, associate, invitationsOf, organizationOf, principalsOf, receivedBy, share } from '../testing/sharing.js';

describe('DisassociateResourceShare', () => {
  const accounts = freshAccounts();
  const disassociate = async (
    { ram }: TestClients,
    resourceShareArn: string,
    more: Omit<DisassociateResourceShareCommandInput, 'resourceShareArn'>,
  ) => (await ram.send(new DisassociateResourceShareCommand({ resourceShareArn, ...more }))).resourceShareAssociations;

  describe('shape', () => {
    it('answers with what has ended', async () => {
      const owner = accounts.next();
      const arn = await share(owner);
      const app = await appOf(owner);
      expect(await disassociate(owner, arn, { resourceArns: [app] })).toMatchObject([
        { associatedEntity: app, associationType: 'RESOURCE', status: 'DISASSOCIATED' },
      ]);
    });
  });

  describe('rules', () => {
    it('refuses what is not in the share', async () => {
      const owner = accounts.next();
      const arn = await share(owner, ['123456789012']);
      await disassociate(owner, arn, { principals: ['123456789012'] });
      await expect(disassociate(owner, arn, { principals: ['123456789012'] })).rejects.toMatchObject({
        name: 'UnknownResourceException',
        message: `123456789012 is not associated with ResourceShare ${arn}.`,
      });
    });

    it('keeps a source as long as there is a service principal', async () => {
      const owner = accounts.next();
      const arn = await share(owner, ['config.amazonaws.com'], { sources: ['123456789012', '123456789013'] });
      await disassociate(owner, arn, { sources: ['123456789012'] });
      await expect(disassociate(owner, arn, { sources: ['123456789013'] })).rejects.toMatchObject({ name: 'InvalidParameterException' });
      await disassociate(owner, arn, { sources: ['123456789013'], principals: ['config.amazonaws.com'] });
    });
  });

  describe('behaviour', () => {
    it('takes the share from the principal, and invites it anew when it is added again', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      const arn = await share(owner, [receiver.account]);
      await accept(receiver);
      expect(await receivedBy(receiver)).toEqual([arn]);
      await disassociate(owner, arn, { principals: [receiver.account] });
      expect(await receivedBy(receiver)).toEqual([]);
      await associate(owner, arn, { principals: [receiver.account] });
      expect((await invitationsOf(receiver)).map(({ status }) => status).sort()).toEqual(['ACCEPTED', 'PENDING']);
      expect(await principalsOf(owner, arn)).toEqual([[receiver.account, 'ASSOCIATING']]);
    });

    it('lets an account leave what it was invited to', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      const arn = await share(owner, [receiver.account]);
      await accept(receiver);
      await expect(disassociate(receiver, arn, { resourceArns: [await appOf(owner)] })).rejects.toMatchObject({
        name: 'OperationNotPermittedException',
      });
      expect(await disassociate(receiver, arn, { principals: [receiver.account] })).toMatchObject([{ status: 'DISASSOCIATED' }]);
      expect(await receivedBy(receiver)).toEqual([]);
      expect(await principalsOf(owner, arn)).toEqual([[receiver.account, 'DISASSOCIATED']]);
    });

    it('keeps an account in what its organization shares with it', async () => {
      const organization = await organizationOf(accounts);
      const member = await organization.addMember('member');
      const arn = await share(organization.management, [member.account]);
      await expect(disassociate(member, arn, { principals: [member.account] })).rejects.toMatchObject({
        name: 'OperationNotPermittedException',
      });
      expect(await receivedBy(member)).toEqual([arn]);
    });

    it('lets a receiver leave a share that it accepted, and take nothing else out', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      const arn = await share(owner, [receiver.account]);
      const unknown = { name: 'UnknownResourceException' };
      await expect(disassociate(receiver, arn, { principals: [receiver.account] })).rejects.toMatchObject(unknown);
      await accept(receiver);
      const resourceArns = [await appOf(owner)];
      const refused = { name: 'OperationNotPermittedException' };
      await expect(disassociate(receiver, arn, { principals: [receiver.account], resourceArns })).rejects.toMatchObject(refused);
      await expect(disassociate(receiver, arn, { principals: [owner.account] })).rejects.toMatchObject(refused);
      expect(await disassociate(receiver, arn, { principals: [receiver.account] })).toMatchObject([{ status: 'DISASSOCIATED' }]);
      expect(await receivedBy(receiver)).toEqual([]);
      await expect(disassociate(receiver, arn, { principals: [receiver.account] })).rejects.toMatchObject(unknown);
    });

    it('withdraws an invitation that was not answered', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      const arn = await share(owner, [receiver.account]);
      await disassociate(owner, arn, { principals: [receiver.account] });
      expect(await invitationsOf(receiver)).toMatchObject([{ status: 'EXPIRED' }]);
    });
  });
});
