import { DeleteOrganizationalUnitCommand, DescribeOrganizationalUnitCommand, MoveAccountCommand } from '@aws-sdk/client-organizations';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createAccount, createOrganization, createUnit, join, type TestOrganization } from '../testing/organization.js';

describe('DeleteOrganizationalUnit', () => {
  const accounts = freshAccounts();
  let owner: TestOrganization;

  beforeAll(async () => {
    owner = await createOrganization(accounts.next());
  });

  const remove = (OrganizationalUnitId: string) => owner.organizations.send(new DeleteOrganizationalUnitCommand({ OrganizationalUnitId }));

  describe('shape', () => {
    it('answers nothing', async () => {
      const { $metadata, ...answer } = await remove(await createUnit(owner, 'Gone'));
      expect([$metadata.httpStatusCode, answer]).toEqual([200, {}]);
    });
  });

  describe('rules', () => {
    it('refuses a unit with a unit or an account in it', async () => {
      const parent = await createUnit(owner, 'Parent');
      const child = await createUnit(owner, 'Child', parent);
      const AccountId = await createAccount(owner, 'inside');
      await expect(remove(parent)).rejects.toMatchObject({ name: 'OrganizationalUnitNotEmptyException' });
      await owner.organizations.send(new MoveAccountCommand({ AccountId, SourceParentId: owner.rootId, DestinationParentId: child }));
      await expect(remove(child)).rejects.toMatchObject({ name: 'OrganizationalUnitNotEmptyException' });
      await owner.organizations.send(new MoveAccountCommand({ AccountId, SourceParentId: child, DestinationParentId: owner.rootId }));
      await remove(child);
      await expect(remove(parent)).resolves.toBeDefined();
    });

    it('does not find one twice', async () => {
      const id = await createUnit(owner, 'Once');
      await remove(id);
      await expect(remove(id)).rejects.toMatchObject({ name: 'OrganizationalUnitNotFoundException' });
    });

    it('denies members', async () => {
      const member = accounts.next();
      await join(member, owner);
      const OrganizationalUnitId = await createUnit(owner, 'Guarded');
      await expect(member.organizations.send(new DeleteOrganizationalUnitCommand({ OrganizationalUnitId }))).rejects.toMatchObject({
        name: 'AccessDeniedException',
      });
    });
  });

  describe('behaviour', () => {
    it('is gone, and its name is free', async () => {
      const id = await createUnit(owner, 'Name');
      await remove(id);
      await expect(owner.organizations.send(new DescribeOrganizationalUnitCommand({ OrganizationalUnitId: id }))).rejects.toMatchObject({
        name: 'OrganizationalUnitNotFoundException',
      });
      await expect(createUnit(owner, 'Name')).resolves.not.toBe(id);
    });
  });
});
