import { ListOrganizationalUnitsForParentCommand, paginateListOrganizationalUnitsForParent } from '@aws-sdk/client-organizations';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization, createUnit, join, type TestOrganization } from '../testing/organization.js';

describe('ListOrganizationalUnitsForParent', () => {
  const accounts = freshAccounts();
  let owner: TestOrganization;
  let units: string[];

  beforeAll(async () => {
    owner = await createOrganization(accounts.next());
    units = [];
    for (let n = 0; n < 25; n++) units.push(await createUnit(owner, `Unit ${n}`));
    await createUnit(owner, 'Below', units[0]);
  });

  const list = (ParentId: string) => owner.organizations.send(new ListOrganizationalUnitsForParentCommand({ ParentId }));

  describe('shape', () => {
    it('answers with the units', async () => {
      const { OrganizationalUnits: found } = await list(units[0]!);
      const { account, organization, rootId } = owner;
      const id = found?.[0]?.Id;
      expect(found).toEqual([
        {
          Id: id,
          Arn: `arn:aws:organizations::${account}:ou/${organization.Id}/${id}`,
          Name: 'Below',
          Path: `${organization.Id}/${rootId}/${units[0]}/${id}/`,
        },
      ]);
    });
  });

  describe('rules', () => {
    it('refuses more than 20 at once', async () => {
      await expect(
        owner.organizations.send(new ListOrganizationalUnitsForParentCommand({ ParentId: owner.rootId, MaxResults: 21 })),
      ).rejects.toMatchObject({ name: 'InvalidInputException' });
    });

    it('does not find a parent of another organization', async () => {
      const other = await createOrganization(accounts.next());
      await expect(list(other.rootId)).rejects.toMatchObject({ name: 'ParentNotFoundException' });
    });

    it('refuses a token of another parent', async () => {
      const { NextToken } = await list(owner.rootId);
      await expect(
        owner.organizations.send(new ListOrganizationalUnitsForParentCommand({ ParentId: units[0], NextToken })),
      ).rejects.toMatchObject({ name: 'InvalidInputException', Reason: 'INVALID_NEXT_TOKEN' });
    });

    it('denies members', async () => {
      const member = accounts.next();
      await join(member, owner);
      await expect(
        member.organizations.send(new ListOrganizationalUnitsForParentCommand({ ParentId: owner.rootId })),
      ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    });
  });

  describe('behaviour', () => {
    it('pages through the children, and not further down', async () => {
      const pages: string[][] = [];
      const client = owner.organizations;
      for await (const page of paginateListOrganizationalUnitsForParent({ client, pageSize: 20 }, { ParentId: owner.rootId })) {
        pages.push(page.OrganizationalUnits!.map(({ Id }) => Id!));
      }
      expect(pages.map((page) => page.length)).toEqual([20, 5]);
      expect(pages.flat()).toEqual([...units].sort());
    });
  });
});
