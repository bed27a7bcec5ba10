import { DescribeOrganizationCommand, MoveAccountCommand, RemoveAccountFromOrganizationCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../iam/testing/fresh-accounts.js';
import { createAccount, createOrganization, createUnit, describeAccount, join, type TestOrganization } from '../testing/organization.js';

describe('RemoveAccountFromOrganization', () => {
  const accounts = freshAccounts();
  const remove = ({ organizations }: Pick<TestOrganization, 'organizations'>, AccountId: string) =>
    organizations.send(new RemoveAccountFromOrganizationCommand({ AccountId }));

  describe('shape', () => {
    it('answers nothing', async () => {
      const owner = await createOrganization(accounts.next());
      const { $metadata, ...answer } = await remove(owner, await createAccount(owner, 'gone'));
      expect([$metadata.httpStatusCode, answer]).toEqual([200, {}]);
    });
  });

  describe('rules', () => {
    it('refuses the management account', async () => {
      const owner = await createOrganization(accounts.next());
      await expect(remove(owner, owner.account)).rejects.toMatchObject({ name: 'MasterCannotLeaveOrganizationException' });
    });

    it('does not find an account of another organization', async () => {
      const owner = await createOrganization(accounts.next());
      const other = await createOrganization(accounts.next());
      const id = await createAccount(other, 'foreign');
      await expect(remove(owner, id)).rejects.toMatchObject({ name: 'AccountNotFoundException' });
      await expect(describeAccount(other, id)).resolves.toBeDefined();
    });

    it('denies members', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      await expect(remove(member, member.account)).rejects.toMatchObject({ name: 'AccessDeniedException' });
    });
  });

  describe('behaviour', () => {
    it('leaves an account that stands alone', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      await remove(owner, member.account);
      await expect(describeAccount(owner, member.account)).rejects.toMatchObject({ name: 'AccountNotFoundException' });
      await expect(member.organizations.send(new DescribeOrganizationCommand({}))).rejects.toMatchObject({
        name: 'AWSOrganizationsNotInUseException',
      });
    });

    it('lets it come back, into the root, under its name', async () => {
      const owner = await createOrganization(accounts.next());
      const AccountId = await createAccount(owner, 'returning');
      const unit = await createUnit(owner, 'Unit');
      await owner.organizations.send(new MoveAccountCommand({ AccountId, SourceParentId: owner.rootId, DestinationParentId: unit }));
      await remove(owner, AccountId);
      await join(accounts.emulator().as(AccountId), owner);
      expect(await describeAccount(owner, AccountId)).toMatchObject({
        Name: 'returning',
        Email: `returning.${owner.account}@example.com`,
        JoinedMethod: 'INVITED',
        Paths: [`${owner.organization.Id}/${owner.rootId}/${AccountId}/`],
      });
    });
  });
});
