import { ListParentsCommand, MoveAccountCommand } from '@aws-sdk/client-organizations';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createAccount, createOrganization, createUnit, join, type TestOrganization } from '../testing/organization.js';

describe('ListParents', () => {
  const accounts = freshAccounts();
  let owner: TestOrganization;

  beforeAll(async () => {
    owner = await createOrganization(accounts.next());
  });

  const parentsOf = async (ChildId: string) => (await owner.organizations.send(new ListParentsCommand({ ChildId }))).Parents;

  describe('shape', () => {
    it('answers the root or a unit', async () => {
      const top = await createUnit(owner, 'Top');
      const below = await createUnit(owner, 'Below', top);
      expect(await parentsOf(owner.account)).toEqual([{ Id: owner.rootId, Type: 'ROOT' }]);
      expect(await parentsOf(top)).toEqual([{ Id: owner.rootId, Type: 'ROOT' }]);
      expect(await parentsOf(below)).toEqual([{ Id: top, Type: 'ORGANIZATIONAL_UNIT' }]);
    });
  });

  describe('rules', () => {
    it('does not find what is in another organization or in none', async () => {
      const other = await createOrganization(accounts.next());
      for (const child of [other.account, await createUnit(other, 'Foreign'), accounts.next().account]) {
        await expect(parentsOf(child)).rejects.toMatchObject({ name: 'ChildNotFoundException' });
      }
    });

    it('denies members, about themselves too', async () => {
      const member = accounts.next();
      await join(member, owner);
      await expect(member.organizations.send(new ListParentsCommand({ ChildId: member.account }))).rejects.toMatchObject({
        name: 'AccessDeniedException',
      });
    });
  });

  describe('behaviour', () => {
    it('follows a move at once', async () => {
      const AccountId = await createAccount(owner, 'mover');
      const unit = await createUnit(owner, 'Destination');
      await owner.organizations.send(new MoveAccountCommand({ AccountId, SourceParentId: owner.rootId, DestinationParentId: unit }));
      expect(await parentsOf(AccountId)).toEqual([{ Id: unit, Type: 'ORGANIZATIONAL_UNIT' }]);
      expect(await parentsOf(AccountId)).toEqual([{ Id: unit, Type: 'ORGANIZATIONAL_UNIT' }]);
    });
  });
});
