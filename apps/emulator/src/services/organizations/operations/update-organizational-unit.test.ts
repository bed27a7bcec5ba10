import { DescribeOrganizationalUnitCommand, UpdateOrganizationalUnitCommand } from '@aws-sdk/client-organizations';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization, createUnit, join, type TestOrganization } from '../testing/organization.js';

describe('UpdateOrganizationalUnit', () => {
  const accounts = freshAccounts();
  let owner: TestOrganization;

  beforeAll(async () => {
    owner = await createOrganization(accounts.next());
  });

  const update = (OrganizationalUnitId: string, Name?: string) =>
    owner.organizations.send(new UpdateOrganizationalUnitCommand({ OrganizationalUnitId, Name }));

  describe('shape', () => {
    it('answers with the unit, of the same id and ARN', async () => {
      const id = await createUnit(owner, 'Old');
      const { OrganizationalUnit: before } = await owner.organizations.send(
        new DescribeOrganizationalUnitCommand({ OrganizationalUnitId: id }),
      );
      expect((await update(id, 'New')).OrganizationalUnit).toEqual({ ...before, Name: 'New' });
    });
  });

  describe('rules', () => {
    it("refuses a sibling's name, and takes its own", async () => {
      await createUnit(owner, 'Sibling');
      const id = await createUnit(owner, 'Other');
      await expect(update(id, 'Sibling')).rejects.toMatchObject({ name: 'DuplicateOrganizationalUnitException' });
      await expect(update(id, 'Other')).resolves.toBeDefined();
    });

    it('does not find a unit of another organization', async () => {
      const other = await createOrganization(accounts.next());
      await expect(update(await createUnit(other, 'Foreign'), 'Mine')).rejects.toMatchObject({
        name: 'OrganizationalUnitNotFoundException',
      });
    });

    it('denies members', async () => {
      const member = accounts.next();
      await join(member, owner);
      const OrganizationalUnitId = await createUnit(owner, 'Guarded');
      await expect(
        member.organizations.send(new UpdateOrganizationalUnitCommand({ OrganizationalUnitId, Name: 'Taken' })),
      ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    });
  });

  describe('behaviour', () => {
    it('changes nothing without a name', async () => {
      const id = await createUnit(owner, 'Same');
      expect((await update(id)).OrganizationalUnit?.Name).toBe('Same');
    });

    it('frees the old name', async () => {
      const id = await createUnit(owner, 'Freed');
      await update(id, 'Moved on');
      await expect(createUnit(owner, 'Freed')).resolves.not.toBe(id);
    });
  });
});
