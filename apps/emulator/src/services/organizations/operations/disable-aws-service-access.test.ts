import {
  DisableAWSServiceAccessCommand,
  EnableAWSServiceAccessCommand,
  ListAWSServiceAccessForOrganizationCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('DisableAWSServiceAccess', () => {
  const organizations = governedOrganizations();
  const disable = (ServicePrincipal: string): DisableAWSServiceAccessCommand => new DisableAWSServiceAccessCommand({ ServicePrincipal });

  describe('shape', () => {
    it('answers with nothing, also for a service that has no access', async () => {
      const own = await organizations.next();
      const { $metadata: _, ...output } = await own.organizations.send(disable('ram.amazonaws.com'));
      expect(output).toEqual({});
    });
  });

  describe('rules', () => {
    it('refuses what is no service', async () => {
      const own = await organizations.next();
      const refused = refusal('InvalidInputException', 'UNRECOGNIZED_SERVICE_PRINCIPAL');
      await expect(own.organizations.send(disable('ram'))).rejects.toMatchObject(refused);
    });

    it('needs the policy type of the service disabled first', async () => {
      const own = await organizations.next();
      const ServicePrincipal = 'securityhub.amazonaws.com';
      await own.organizations.send(new EnableAWSServiceAccessCommand({ ServicePrincipal }));
      await own.enable('SECURITYHUB_POLICY');
      const refused = refusal('ConstraintViolationException', 'POLICY_TYPE_ENABLED_FOR_THIS_SERVICE');
      await expect(own.organizations.send(disable(ServicePrincipal))).rejects.toMatchObject(refused);
    });
  });

  describe('behaviour', () => {
    it('takes access from one service', async () => {
      const own = await organizations.next();
      for (const ServicePrincipal of ['ram.amazonaws.com', 'sso.amazonaws.com']) {
        await own.organizations.send(new EnableAWSServiceAccessCommand({ ServicePrincipal }));
      }
      await own.organizations.send(disable('ram.amazonaws.com'));
      const { EnabledServicePrincipals } = await own.organizations.send(new ListAWSServiceAccessForOrganizationCommand({}));
      expect(EnabledServicePrincipals).toMatchObject([{ ServicePrincipal: 'sso.amazonaws.com' }]);
    });
  });
});
