import { CreateOrganizationalUnitCommand, DescribeOrganizationalUnitCommand } from '@aws-sdk/client-organizations';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization, createUnit, join, type TestOrganization } from '../testing/organization.js';

describe('DescribeOrganizationalUnit', () => {
  const accounts = freshAccounts();
  let owner: TestOrganization;

  beforeAll(async () => {
    owner = await createOrganization(accounts.next());
  });

  describe('shape', () => {
    it('answers what was created, twice the same', async () => {
      const { OrganizationalUnit: unit } = await owner.organizations.send(
        new CreateOrganizationalUnitCommand({ ParentId: owner.rootId, Name: 'Research', Tags: [{ Key: 'team', Value: 'ml' }] }),
      );
      const command = new DescribeOrganizationalUnitCommand({ OrganizationalUnitId: unit!.Id });
      expect((await owner.organizations.send(command)).OrganizationalUnit).toEqual(unit);
      expect((await owner.organizations.send(command)).OrganizationalUnit).toEqual(unit);
    });
  });

  describe('rules', () => {
    it('refuses what is no id of a unit', async () => {
      await expect(
        owner.organizations.send(new DescribeOrganizationalUnitCommand({ OrganizationalUnitId: owner.rootId })),
      ).rejects.toMatchObject({ name: 'InvalidInputException' });
    });

    it('denies members', async () => {
      const member = accounts.next();
      await join(member, owner);
      const OrganizationalUnitId = await createUnit(owner, 'Guarded');
      await expect(member.organizations.send(new DescribeOrganizationalUnitCommand({ OrganizationalUnitId }))).rejects.toMatchObject({
        name: 'AccessDeniedException',
      });
    });
  });

  describe('behaviour', () => {
    it('does not find a unit of another organization', async () => {
      const other = await createOrganization(accounts.next());
      const OrganizationalUnitId = await createUnit(other, 'Foreign');
      await expect(owner.organizations.send(new DescribeOrganizationalUnitCommand({ OrganizationalUnitId }))).rejects.toMatchObject({
        name: 'OrganizationalUnitNotFoundException',
      });
    });
  });
});
