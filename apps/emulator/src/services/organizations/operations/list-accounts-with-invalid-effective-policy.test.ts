import { ListAccountsWithInvalidEffectivePolicyCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('ListAccountsWithInvalidEffectivePolicy', () => {
  const organizations = governedOrganizations();
  const PolicyType = 'TAG_POLICY';

  describe('shape', () => {
    it('names the type', async () => {
      const own = await organizations.next();
      await own.enable(PolicyType);
      const listed = await own.organizations.send(new ListAccountsWithInvalidEffectivePolicyCommand({ PolicyType }));
      expect(listed).toMatchObject({ PolicyType, Accounts: [] });
    });
  });

  describe('rules', () => {
    it('needs the type enabled', async () => {
      const own = await organizations.next();
      const list = own.organizations.send(new ListAccountsWithInvalidEffectivePolicyCommand({ PolicyType }));
      await expect(list).rejects.toMatchObject(refusal('EffectivePolicyNotFoundException'));
    });
  });

  describe('behaviour', () => {
    it('is for the management account and delegated administrators', async () => {
      const own = await organizations.next();
      await own.enable(PolicyType);
      const [administrator, member] = [await own.addAdministrator(), own.as(await own.addAccount('a'))];
      await administrator.organizations.send(new ListAccountsWithInvalidEffectivePolicyCommand({ PolicyType }));
      const list = member.organizations.send(new ListAccountsWithInvalidEffectivePolicyCommand({ PolicyType }));
      await expect(list).rejects.toMatchObject(refusal('AccessDeniedException'));
    });
  });
});
