import {
  CloseAccountCommand,
  DeleteOrganizationCommand,
  ListAccountsCommand,
  RemoveAccountFromOrganizationCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createAccount, createOrganization, describeAccount, join, type TestOrganization } from '../testing/organization.js';

const DAY = 86_400;

describe('CloseAccount', () => {
  const accounts = freshAccounts({ closeAccountSeconds: 60 });
  const close = ({ organizations }: Pick<TestOrganization, 'organizations'>, AccountId: string) =>
    organizations.send(new CloseAccountCommand({ AccountId }));

  describe('shape', () => {
    it('answers nothing', async () => {
      const owner = await createOrganization(accounts.next());
      const { $metadata, ...answer } = await close(owner, await createAccount(owner, 'closed'));
      expect([$metadata.httpStatusCode, answer]).toEqual([200, {}]);
    });
  });

  describe('rules', () => {
    it('refuses the management account', async () => {
      const owner = await createOrganization(accounts.next());
      await expect(close(owner, owner.account)).rejects.toMatchObject({
        name: 'ConstraintViolationException',
        Reason: 'CANNOT_CLOSE_MANAGEMENT_ACCOUNT',
      });
    });

    it('refuses an account twice, and one that is not there', async () => {
      const owner = await createOrganization(accounts.next());
      const id = await createAccount(owner, 'twice');
      await close(owner, id);
      await expect(close(owner, id)).rejects.toMatchObject({ name: 'AccountAlreadyClosedException' });
      await expect(close(owner, accounts.next().account)).rejects.toMatchObject({ name: 'AccountNotFoundException' });
    });

    it('refuses without all features', async () => {
      const owner = await createOrganization(accounts.next(), 'CONSOLIDATED_BILLING');
      await expect(close(owner, await createAccount(owner, 'billed'))).rejects.toMatchObject({
        Reason: 'ORGANIZATION_NOT_IN_ALL_FEATURES_MODE',
      });
    });

    it('refuses a fourth at once', async () => {
      const owner = await createOrganization(accounts.next());
      const ids: string[] = [];
      for (const name of ['one', 'two', 'three', 'four']) ids.push(await createAccount(owner, name));
      for (const id of ids.slice(0, 3)) await close(owner, id);
      await expect(close(owner, ids[3]!)).rejects.toMatchObject({ Reason: 'CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED' });
      accounts.emulator().advance(60);
      await expect(close(owner, ids[3]!)).resolves.toBeDefined();
    });

    it('denies members', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      await expect(close(member, member.account)).rejects.toMatchObject({ name: 'AccessDeniedException' });
    });
  });

  describe('behaviour', () => {
    it('closes by the clock, is shown for 90 days, and then is gone', async () => {
      const owner = await createOrganization(accounts.next());
      const id = await createAccount(owner, 'closing');
      await close(owner, id);
      expect(await describeAccount(owner, id)).toMatchObject({ State: 'PENDING_CLOSURE', Status: 'PENDING_CLOSURE' });
      accounts.emulator().advance(60);
      expect(await describeAccount(owner, id)).toMatchObject({ State: 'CLOSED', Status: 'SUSPENDED' });
      await expect(owner.organizations.send(new RemoveAccountFromOrganizationCommand({ AccountId: id }))).rejects.toMatchObject({
        name: 'ConstraintViolationException',
      });
      await expect(owner.organizations.send(new DeleteOrganizationCommand({}))).rejects.toMatchObject({
        name: 'OrganizationNotEmptyException',
      });
      accounts.emulator().advance(90 * DAY - 60);
      await expect(describeAccount(owner, id)).rejects.toMatchObject({ name: 'AccountNotFoundException' });
      expect((await owner.organizations.send(new ListAccountsCommand({}))).Accounts).toHaveLength(1);
      await expect(owner.organizations.send(new DeleteOrganizationCommand({}))).resolves.toBeDefined();
    });
  });
});
