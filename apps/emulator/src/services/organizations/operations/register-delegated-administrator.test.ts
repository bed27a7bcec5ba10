import {
  CloseAccountCommand,
  EnableAWSServiceAccessCommand,
  ListDelegatedServicesForAccountCommand,
  RegisterDelegatedAdministratorCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { type GovernedOrganization, governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('RegisterDelegatedAdministrator', () => {
  const organizations = governedOrganizations();
  const CONFIG = 'config.amazonaws.com';

  async function trusting(...services: string[]): Promise<GovernedOrganization> {
    const own = await organizations.next();
    for (const ServicePrincipal of services) await own.organizations.send(new EnableAWSServiceAccessCommand({ ServicePrincipal }));
    return own;
  }

  const register = (own: GovernedOrganization, AccountId: string, ServicePrincipal = CONFIG): Promise<unknown> =>
    own.organizations.send(new RegisterDelegatedAdministratorCommand({ AccountId, ServicePrincipal }));

  describe('shape', () => {
    it('answers with nothing', async () => {
      const own = await trusting(CONFIG);
      expect(await register(own, await own.addAccount('a'))).toEqual({ $metadata: expect.anything() });
    });
  });

  describe('rules', () => {
    it.each([
      ['CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR', (own: GovernedOrganization) => Promise.resolve(own.managementAccount)],
      [
        'CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR',
        async (own: GovernedOrganization) => {
          const AccountId = await own.addAccount('closed');
          await own.organizations.send(new CloseAccountCommand({ AccountId }));
          return AccountId;
        },
      ],
    ])('says %s', async (reason, account) => {
      const own = await trusting(CONFIG);
      await expect(register(own, await account(own))).rejects.toMatchObject(refusal('ConstraintViolationException', reason));
    });

    it('refuses accounts of nobody and of others', async () => {
      const [own, other] = [await trusting(CONFIG), await organizations.next()];
      for (const account of ['999999999999', other.managementAccount]) {
        await expect(register(own, account)).rejects.toMatchObject(refusal('AccountNotFoundException'));
      }
    });

    it('needs trusted access', async () => {
      const own = await organizations.next();
      const refused = refusal('ConstraintViolationException', 'SERVICE_ACCESS_NOT_ENABLED');
      await expect(register(own, await own.addAccount('a'))).rejects.toMatchObject(refused);
    });

    it('registers an account once for a service, and as many as the service takes', async () => {
      const own = await trusting(CONFIG, 'guardduty.amazonaws.com');
      const accounts = [];
      for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) accounts.push(await own.addAccount(name));
      const [first, second, , , , sixth] = accounts as [string, string, string, string, string, string];
      await register(own, first, 'guardduty.amazonaws.com');
      const single = refusal('ConstraintViolationException', 'DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE');
      await expect(register(own, second, 'guardduty.amazonaws.com')).rejects.toMatchObject(single);
      for (const account of accounts.slice(0, 5)) await register(own, account);
      await expect(register(own, first)).rejects.toMatchObject(refusal('AccountAlreadyRegisteredException'));
      const many = refusal('ConstraintViolationException', 'MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED');
      await expect(register(own, sixth)).rejects.toMatchObject(many);
    });
  });

  describe('behaviour', () => {
    it('lets the account read what only the management account could', async () => {
      const own = await trusting(CONFIG);
      const AccountId = await own.addAccount('a');
      const list = new ListDelegatedServicesForAccountCommand({ AccountId });
      await expect(own.as(AccountId).organizations.send(list)).rejects.toMatchObject(refusal('AccessDeniedException'));
      await register(own, AccountId);
      const { DelegatedServices } = await own.as(AccountId).organizations.send(list);
      expect(DelegatedServices).toMatchObject([{ ServicePrincipal: CONFIG }]);
    });
  });
});
