import { GetResourceSharesCommand, UpdateResourceShareCommand } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { accept, organizationOf, share } from '../testing/sharing.js';

describe('UpdateResourceShare', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with the changed share', async () => {
      const owner = accounts.next();
      const resourceShareArn = await share(owner, [], { tags: [{ key: 'team', value: 'a' }] });
      const answer = await owner.ram.send(
        new UpdateResourceShareCommand({ resourceShareArn, name: 'others', allowExternalPrincipals: false }),
      );
      expect(answer.resourceShare).toMatchObject({
        resourceShareArn,
        name: 'others',
        allowExternalPrincipals: false,
        tags: [{ key: 'team', value: 'a' }],
      });
    });
  });

  describe('rules', () => {
    it('refuses to close a share that has outsiders', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      const resourceShareArn = await share(owner, [receiver.account]);
      await accept(receiver);
      await expect(
        owner.ram.send(new UpdateResourceShareCommand({ resourceShareArn, allowExternalPrincipals: false })),
      ).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: `Principal ${receiver.account} is not in your AWS organization. You do not have permission to add external AWS accounts to a resource share.`,
      });
      await owner.ram.send(new UpdateResourceShareCommand({ resourceShareArn, name: 'others' }));
    });

    it('refuses an empty name', async () => {
      const owner = accounts.next();
      const resourceShareArn = await share(owner);
      await expect(owner.ram.send(new UpdateResourceShareCommand({ resourceShareArn, name: '' }))).rejects.toMatchObject({
        name: 'InvalidParameterException',
      });
    });
  });

  describe('behaviour', () => {
    it('closes a share with members only, invited or not', async () => {
      const organization = await organizationOf(accounts);
      const [owner, member] = [await organization.addMember('owner'), await organization.addMember('member')];
      const resourceShareConfiguration = { retainSharingOnAccountLeaveOrganization: true };
      for (const more of [{}, { resourceShareConfiguration }]) {
        const resourceShareArn = await share(owner, [member.account], more);
        await owner.ram.send(new UpdateResourceShareCommand({ resourceShareArn, allowExternalPrincipals: false }));
      }
      const { resourceShares } = await owner.ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF' }));
      expect(resourceShares!.map(({ allowExternalPrincipals }) => allowExternalPrincipals)).toEqual([false, false]);
    });
  });
});
