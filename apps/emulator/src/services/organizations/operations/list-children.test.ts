import { type ChildType, ListChildrenCommand } from '@aws-sdk/client-organizations';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createAccount, createOrganization, createUnit, join, type TestOrganization } from '../testing/organization.js';

describe('ListChildren', () => {
  const accounts = freshAccounts();
  let owner: TestOrganization;

  beforeAll(async () => {
    owner = await createOrganization(accounts.next());
  });

  const list = (ParentId: string, ChildType: ChildType, more: { MaxResults?: number; NextToken?: string } = {}) =>
    owner.organizations.send(new ListChildrenCommand({ ParentId, ChildType, ...more }));

  describe('shape', () => {
    it('answers with accounts or units', async () => {
      const id = await createUnit(owner, 'Child');
      expect((await list(owner.rootId, 'ORGANIZATIONAL_UNIT')).Children).toEqual([{ Id: id, Type: 'ORGANIZATIONAL_UNIT' }]);
      expect((await list(owner.rootId, 'ACCOUNT')).Children).toEqual([{ Id: owner.account, Type: 'ACCOUNT' }]);
      expect((await list(id, 'ACCOUNT')).Children).toEqual([]);
    });
  });

  describe('rules', () => {
    it('refuses a type that does not exist', async () => {
      await expect(list(owner.rootId, 'ROOT' as ChildType)).rejects.toMatchObject({ name: 'InvalidInputException' });
    });

    it('does not find a parent of another organization', async () => {
      const other = await createOrganization(accounts.next());
      await expect(list(other.rootId, 'ACCOUNT')).rejects.toMatchObject({ name: 'ParentNotFoundException' });
    });

    it('denies members', async () => {
      const other = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, other);
      await expect(
        member.organizations.send(new ListChildrenCommand({ ParentId: other.rootId, ChildType: 'ACCOUNT' })),
      ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    });
  });

  describe('behaviour', () => {
    it('pages in order of id', async () => {
      const created = [owner.account, await createAccount(owner, 'one'), await createAccount(owner, 'two')];
      const first = await list(owner.rootId, 'ACCOUNT', { MaxResults: 2 });
      const second = await list(owner.rootId, 'ACCOUNT', { MaxResults: 2, NextToken: first.NextToken! });
      expect([...first.Children!, ...second.Children!].map(({ Id }) => Id)).toEqual(created.sort());
      expect(second.NextToken).toBeUndefined();
    });
  });
});
