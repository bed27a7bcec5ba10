import { MoveAccountCommand } from '@aws-sdk/client-organizations';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createAccount, createOrganization, createUnit, describeAccount, join, type TestOrganization } from '../testing/organization.js';

describe('MoveAccount', () => {
  const accounts = freshAccounts();
  let owner: TestOrganization;
  let other: TestOrganization;
  let unit: string;

  beforeAll(async () => {
    owner = await createOrganization(accounts.next());
    other = await createOrganization(accounts.next());
    unit = await createUnit(owner, 'Unit');
  });

  const move = (AccountId: string, SourceParentId: string, DestinationParentId: string, { organizations } = owner) =>
    organizations.send(new MoveAccountCommand({ AccountId, SourceParentId, DestinationParentId }));

  describe('shape', () => {
    it('answers nothing', async () => {
      const { $metadata, ...answer } = await move(await createAccount(owner, 'shape'), owner.rootId, unit);
      expect([$metadata.httpStatusCode, answer]).toEqual([200, {}]);
    });
  });

  describe('rules', () => {
    it('names what it does not find', async () => {
      const id = await createAccount(owner, 'rules');
      const foreign = await createUnit(other, 'Foreign');
      await expect(move(id, foreign, unit)).rejects.toMatchObject({ name: 'SourceParentNotFoundException' });
      await expect(move(id, owner.rootId, foreign)).rejects.toMatchObject({ name: 'DestinationParentNotFoundException' });
      await expect(move(other.account, owner.rootId, unit)).rejects.toMatchObject({ name: 'AccountNotFoundException' });
    });

    it('refuses to move from where the account is not, and to where it is', async () => {
      const id = await createAccount(owner, 'here');
      const elsewhere = await createUnit(owner, 'Elsewhere');
      await expect(move(id, elsewhere, unit)).rejects.toMatchObject({ name: 'AccountNotFoundException' });
      await expect(move(id, owner.rootId, owner.rootId)).rejects.toMatchObject({ name: 'DuplicateAccountException' });
    });

    it('denies members', async () => {
      const member = accounts.next();
      await join(member, owner);
      await expect(
        member.organizations.send(
          new MoveAccountCommand({ AccountId: member.account, SourceParentId: owner.rootId, DestinationParentId: unit }),
        ),
      ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    });
  });

  describe('behaviour', () => {
    it('changes the path and nothing else', async () => {
      const id = await createAccount(owner, 'path');
      const before = await describeAccount(owner, id);
      await move(id, owner.rootId, unit);
      expect(await describeAccount(owner, id)).toEqual({
        ...before,
        Paths: [`${owner.organization.Id}/${owner.rootId}/${unit}/${id}/`],
      });
      await move(id, unit, owner.rootId);
      expect(await describeAccount(owner, id)).toEqual(before);
    });

    it('moves the management account too', async () => {
      await move(owner.account, owner.rootId, unit);
      expect((await describeAccount(owner, owner.account)).Paths?.[0]).toContain(unit);
    });
  });
});
