import { DeregisterDelegatedAdministratorCommand, ListDelegatedAdministratorsCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('DeregisterDelegatedAdministrator', () => {
  const organizations = governedOrganizations();
  const ServicePrincipal = 'config.amazonaws.com';

  describe('shape', () => {
    it('answers with nothing', async () => {
      const own = await organizations.next();
      const { account: AccountId } = await own.addAdministrator();
      const { $metadata: _, ...output } = await own.organizations.send(
        new DeregisterDelegatedAdministratorCommand({ AccountId, ServicePrincipal }),
      );
      expect(output).toEqual({});
    });
  });

  describe('rules', () => {
    it('refuses accounts that are not registered for the service, or not there', async () => {
      const own = await organizations.next();
      const { account } = await own.addAdministrator();
      const deregister = (AccountId: string, service = ServicePrincipal): Promise<unknown> =>
        own.organizations.send(new DeregisterDelegatedAdministratorCommand({ AccountId, ServicePrincipal: service }));
      await expect(deregister(account, 'sso.amazonaws.com')).rejects.toMatchObject(refusal('AccountNotRegisteredException'));
      await expect(deregister(own.managementAccount)).rejects.toMatchObject(refusal('AccountNotRegisteredException'));
      await expect(deregister('999999999999')).rejects.toMatchObject(refusal('AccountNotFoundException'));
    });
  });

  describe('behaviour', () => {
    it('takes what the account could read', async () => {
      const own = await organizations.next();
      const { account: AccountId, organizations: administrator } = await own.addAdministrator();
      const list = new ListDelegatedAdministratorsCommand({});
      expect((await administrator.send(list)).DelegatedAdministrators).toHaveLength(1);
      await own.organizations.send(new DeregisterDelegatedAdministratorCommand({ AccountId, ServicePrincipal }));
      await expect(administrator.send(list)).rejects.toMatchObject(refusal('AccessDeniedException'));
      expect((await own.organizations.send(list)).DelegatedAdministrators).toEqual([]);
    });
  });
});
