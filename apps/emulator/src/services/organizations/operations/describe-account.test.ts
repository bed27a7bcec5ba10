import { DescribeAccountCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createAccount, createOrganization, describeAccount, join } from '../testing/organization.js';

describe('DescribeAccount', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers an invited account, twice the same', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      const found = await describeAccount(owner, member.account);
      expect(found).toEqual({
        Id: member.account,
        Arn: `arn:aws:organizations::${owner.account}:account/${owner.organization.Id}/${member.account}`,
        Email: `account+${member.account}@example.com`,
        Name: `account-${member.account}`,
        State: 'ACTIVE',
        Status: 'ACTIVE',
        Paths: [`${owner.organization.Id}/${owner.rootId}/${member.account}/`],
        JoinedMethod: 'INVITED',
        JoinedTimestamp: expect.any(Date),
      });
      expect(await describeAccount(owner, member.account)).toEqual(found);
    });
  });

  describe('rules', () => {
    it('refuses what is not 12 digits', async () => {
      const { organizations } = await createOrganization(accounts.next());
      await expect(organizations.send(new DescribeAccountCommand({ AccountId: '12345678901' }))).rejects.toMatchObject({
        name: 'InvalidInputException',
      });
    });

    it('denies members, about themselves too', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      await expect(describeAccount(member, member.account)).rejects.toMatchObject({ name: 'AccessDeniedException' });
    });
  });

  describe('behaviour', () => {
    it('does not find accounts of other organizations or of none', async () => {
      const owner = await createOrganization(accounts.next());
      const other = await createOrganization(accounts.next());
      for (const account of [other.account, await createAccount(other, 'foreign'), accounts.next().account]) {
        await expect(describeAccount(owner, account)).rejects.toMatchObject({
          name: 'AccountNotFoundException',
          message: "You specified an account that doesn't exist.",
        });
      }
    });
  });
});
