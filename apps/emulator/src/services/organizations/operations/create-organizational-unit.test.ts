import { CreateOrganizationalUnitCommand, DescribeOrganizationalUnitCommand, MoveAccountCommand } from '@aws-sdk/client-organizations';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createAccount, createOrganization, createUnit, describeAccount, join, type TestOrganization } from '../testing/organization.js';

describe('CreateOrganizationalUnit', () => {
  const accounts = freshAccounts();
  let owner: TestOrganization;

  beforeAll(async () => {
    owner = await createOrganization(accounts.next());
  });

  const create = (ParentId: string, Name: string) => owner.organizations.send(new CreateOrganizationalUnitCommand({ ParentId, Name }));

  describe('shape', () => {
    it('answers with the unit', async () => {
      const { account, organization, rootId } = owner;
      const { OrganizationalUnit: unit } = await create(rootId, 'Shape');
      expect(unit).toEqual({
        Id: expect.stringMatching(new RegExp(`^ou-${rootId.slice(2)}-[a-z0-9]{8}$`)),
        Arn: `arn:aws:organizations::${account}:ou/${organization.Id}/${unit?.Id}`,
        Name: 'Shape',
        Path: `${organization.Id}/${rootId}/${unit?.Id}/`,
      });
    });
  });

  describe('rules', () => {
    it('refuses a name that the parent has, and takes it elsewhere', async () => {
      const parent = await createUnit(owner, 'Twice');
      await expect(create(owner.rootId, 'Twice')).rejects.toMatchObject({ name: 'DuplicateOrganizationalUnitException' });
      await expect(create(parent, 'Twice')).resolves.toBeDefined();
      await expect(create(owner.rootId, 'twice')).resolves.toBeDefined();
    });

    it('refuses a parent that is not in the organization', async () => {
      const other = await createOrganization(accounts.next());
      const foreign = await createUnit(other, 'Foreign');
      for (const parent of [other.rootId, foreign, 'r-none', `ou-${owner.rootId.slice(2)}-00000000`]) {
        await expect(create(parent, 'Lost')).rejects.toMatchObject({ name: 'ParentNotFoundException' });
      }
    });

    it('refuses more than five levels', async () => {
      let parent = owner.rootId;
      for (let level = 1; level <= 5; level++) parent = await createUnit(owner, `Level ${level}`, parent);
      await expect(create(parent, 'Level 6')).rejects.toMatchObject({
        name: 'ConstraintViolationException',
        Reason: 'OU_DEPTH_LIMIT_EXCEEDED',
      });
    });

    it('refuses tags that are not valid, and then makes nothing', async () => {
      const Tags = [
        { Key: 'a', Value: '1' },
        { Key: 'a', Value: '2' },
      ];
      const input = { ParentId: owner.rootId, Name: 'Tagged' };
      await expect(owner.organizations.send(new CreateOrganizationalUnitCommand({ ...input, Tags }))).rejects.toMatchObject({
        name: 'InvalidInputException',
        Reason: 'DUPLICATE_TAG_KEY',
      });
      await expect(create(owner.rootId, 'Tagged')).resolves.toBeDefined();
    });

    it('denies members', async () => {
      const member = accounts.next();
      await join(member, owner);
      await expect(
        member.organizations.send(new CreateOrganizationalUnitCommand({ ParentId: owner.rootId, Name: 'Mine' })),
      ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    });
  });

  describe('behaviour', () => {
    it('shows in the paths of what is below it', async () => {
      const top = await createUnit(owner, 'Top');
      const below = await createUnit(owner, 'Below', top);
      const path = `${owner.organization.Id}/${owner.rootId}/${top}/${below}/`;
      const { OrganizationalUnit: unit } = await owner.organizations.send(
        new DescribeOrganizationalUnitCommand({ OrganizationalUnitId: below }),
      );
      expect(unit?.Path).toBe(path);
      const AccountId = await createAccount(owner, 'deep');
      await owner.organizations.send(new MoveAccountCommand({ AccountId, SourceParentId: owner.rootId, DestinationParentId: below }));
      expect((await describeAccount(owner, AccountId)).Paths).toEqual([`${path}${AccountId}/`]);
    });
  });
});
