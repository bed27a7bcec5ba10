import {
  EnableAWSServiceAccessCommand,
  ListAccountsCommand,
  paginateListAccounts,
  RegisterDelegatedAdministratorCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createAccount, createOrganization, describeAccount, join } from '../testing/organization.js';

describe('ListAccounts', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers each as DescribeAccount does', async () => {
      const owner = await createOrganization(accounts.next());
      const AccountId = await createAccount(owner, 'listed');
      const { Accounts } = await owner.organizations.send(new ListAccountsCommand({}));
      expect(Accounts).toContainEqual(await describeAccount(owner, AccountId));
      expect(Accounts).toContainEqual(await describeAccount(owner, owner.account));
    });
  });

  describe('rules', () => {
    it('refuses an account that stands alone', async () => {
      await expect(accounts.next().organizations.send(new ListAccountsCommand({}))).rejects.toMatchObject({
        name: 'AWSOrganizationsNotInUseException',
      });
    });

    it('denies members', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      await expect(member.organizations.send(new ListAccountsCommand({}))).rejects.toMatchObject({ name: 'AccessDeniedException' });
    });
  });

  describe('behaviour', () => {
    it('answers a delegated administrator', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      const ServicePrincipal = 'ram.amazonaws.com';
      await owner.organizations.send(new EnableAWSServiceAccessCommand({ ServicePrincipal }));
      await owner.organizations.send(new RegisterDelegatedAdministratorCommand({ AccountId: member.account, ServicePrincipal }));
      const { Accounts } = await member.organizations.send(new ListAccountsCommand({}));
      expect(Accounts).toEqual((await owner.organizations.send(new ListAccountsCommand({}))).Accounts);
    });

    it('pages through all of the organization, 20 at once unless asked for fewer', async () => {
      const owner = await createOrganization(accounts.next());
      const created = [owner.account];
      for (let n = 0; n < 22; n++) created.push(await createAccount(owner, `account${n}`));
      const pages: string[][] = [];
      for await (const page of paginateListAccounts({ client: owner.organizations }, {})) {
        pages.push(page.Accounts!.map(({ Id }) => Id!));
      }
      expect(pages.map((page) => page.length)).toEqual([20, 3]);
      expect(pages.flat()).toEqual(created.sort());
    });
  });
});
