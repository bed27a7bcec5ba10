import {
  EnableAWSServiceAccessCommand,
  ListDelegatedServicesForAccountCommand,
  RegisterDelegatedAdministratorCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('ListDelegatedServicesForAccount', () => {
  const organizations = governedOrganizations();

  describe('shape', () => {
    it('names service and time', async () => {
      const own = await organizations.next();
      const { account: AccountId } = await own.addAdministrator();
      const { DelegatedServices } = await own.organizations.send(new ListDelegatedServicesForAccountCommand({ AccountId }));
      expect(DelegatedServices).toEqual([{ ServicePrincipal: 'config.amazonaws.com', DelegationEnabledDate: expect.any(Date) }]);
    });
  });

  describe('rules', () => {
    it('refuses accounts that administer nothing, or are not there', async () => {
      const own = await organizations.next();
      const list = (AccountId: string): Promise<unknown> =>
        own.organizations.send(new ListDelegatedServicesForAccountCommand({ AccountId }));
      await expect(list(own.managementAccount)).rejects.toMatchObject(refusal('AccountNotRegisteredException'));
      await expect(list('999999999999')).rejects.toMatchObject(refusal('AccountNotFoundException'));
    });
  });

  describe('behaviour', () => {
    it('pages in order of name', async () => {
      const own = await organizations.next();
      const { account: AccountId } = await own.addAdministrator();
      const ServicePrincipal = 'backup.amazonaws.com';
      await own.organizations.send(new EnableAWSServiceAccessCommand({ ServicePrincipal }));
      await own.organizations.send(new RegisterDelegatedAdministratorCommand({ AccountId, ServicePrincipal }));
      const page = (NextToken?: string) =>
        own.organizations.send(new ListDelegatedServicesForAccountCommand({ AccountId, MaxResults: 1, NextToken }));
      const first = await page();
      const second = await page(first.NextToken);
      expect(first.DelegatedServices).toMatchObject([{ ServicePrincipal }]);
      expect(second.DelegatedServices).toMatchObject([{ ServicePrincipal: 'config.amazonaws.com' }]);
      expect(second.NextToken).toBeUndefined();
    });
  });
});
