import { ListAccountsForParentCommand, MoveAccountCommand } from '@aws-sdk/client-organizations';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createAccount, createOrganization, createUnit, describeAccount, join, type TestOrganization } from '../testing/organization.js';

describe('ListAccountsForParent', () => {
  const accounts = freshAccounts();
  let owner: TestOrganization;

  beforeAll(async () => {
    owner = await createOrganization(accounts.next());
  });

  const list = (ParentId: string, more: { MaxResults?: number; NextToken?: string | undefined } = {}) =>
    owner.organizations.send(new ListAccountsForParentCommand({ ParentId, ...more }));

  describe('shape', () => {
    it('answers each as DescribeAccount does', async () => {
      expect((await list(owner.rootId)).Accounts).toEqual([await describeAccount(owner, owner.account)]);
    });
  });

  describe('rules', () => {
    it('does not find a parent of another organization', async () => {
      const other = await createOrganization(accounts.next());
      await expect(list(await createUnit(other, 'Foreign'))).rejects.toMatchObject({ name: 'ParentNotFoundException' });
    });

    it('denies members', async () => {
      const other = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, other);
      await expect(member.organizations.send(new ListAccountsForParentCommand({ ParentId: other.rootId }))).rejects.toMatchObject({
        name: 'AccessDeniedException',
      });
    });
  });

  describe('behaviour', () => {
    it('lists those directly below, page by page', async () => {
      const top = await createUnit(owner, 'Top');
      const below = await createUnit(owner, 'Below', top);
      const inTop: string[] = [];
      for (const name of ['one', 'two', 'three']) {
        const AccountId = await createAccount(owner, name);
        inTop.push(AccountId);
        await owner.organizations.send(new MoveAccountCommand({ AccountId, SourceParentId: owner.rootId, DestinationParentId: top }));
      }
      const first = await list(top, { MaxResults: 2 });
      const second = await list(top, { MaxResults: 2, NextToken: first.NextToken });
      expect([...first.Accounts!, ...second.Accounts!].map(({ Id }) => Id)).toEqual(inTop.sort());
      expect((await list(below)).Accounts).toEqual([]);
    });
  });
});
