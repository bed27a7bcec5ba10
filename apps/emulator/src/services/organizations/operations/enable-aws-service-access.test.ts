import { EnableAWSServiceAccessCommand, ListAWSServiceAccessForOrganizationCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('EnableAWSServiceAccess', () => {
  const organizations = governedOrganizations();
  const enable = (ServicePrincipal: string): EnableAWSServiceAccessCommand => new EnableAWSServiceAccessCommand({ ServicePrincipal });

  describe('shape', () => {
    it('answers with nothing', async () => {
      const own = await organizations.next();
      const { $metadata: _, ...output } = await own.organizations.send(enable('ram.amazonaws.com'));
      expect(output).toEqual({});
    });
  });

  describe('rules', () => {
    it.each(['ram', 'ram.example.com', 'ram.amazonaws.com.', 'RAM.amazonaws.com'])('does not know the service %s', async (principal) => {
      const own = await organizations.next();
      const refused = refusal('InvalidInputException', 'UNRECOGNIZED_SERVICE_PRINCIPAL');
      await expect(own.organizations.send(enable(principal))).rejects.toMatchObject(refused);
    });

    it('needs all features and the management account', async () => {
      const [billing, own] = [await organizations.next('CONSOLIDATED_BILLING'), await organizations.next()];
      const mode = refusal('ConstraintViolationException', 'ORGANIZATION_NOT_IN_ALL_FEATURES_MODE');
      await expect(billing.organizations.send(enable('ram.amazonaws.com'))).rejects.toMatchObject(mode);
      const { organizations: administrator } = await own.addAdministrator();
      await expect(administrator.send(enable('ram.amazonaws.com'))).rejects.toMatchObject(refusal('AccessDeniedException'));
    });
  });

  describe('behaviour', () => {
    it.each(['config-multiaccountsetup', 'tagpolicies.tag', 'member.org.stacksets.cloudformation'])('enables %s once', async (service) => {
      const own = await organizations.next();
      const ServicePrincipal = `${service}.amazonaws.com`;
      await own.organizations.send(enable(ServicePrincipal));
      const list = new ListAWSServiceAccessForOrganizationCommand({});
      const before = await own.organizations.send(list);
      organizations.advance(60);
      await own.organizations.send(enable(ServicePrincipal));
      const after = await own.organizations.send(list);
      expect(after.EnabledServicePrincipals).toEqual([{ ServicePrincipal, DateEnabled: before.EnabledServicePrincipals![0]!.DateEnabled }]);
    });
  });
});
