import { EnablePolicyTypeCommand, ListRootsCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('EnablePolicyType', () => {
  const organizations = governedOrganizations();

  describe('shape', () => {
    it('answers the root with its types', async () => {
      const own = await organizations.next();
      const input = { RootId: own.rootId, PolicyType: 'TAG_POLICY' } as const;
      const { Root } = await own.organizations.send(new EnablePolicyTypeCommand(input));
      expect(Root).toEqual({
        Id: own.rootId,
        Arn: `arn:aws:organizations::${own.managementAccount}:root/${own.organizationId}/${own.rootId}`,
        Name: 'Root',
        PolicyTypes: [{ Type: 'TAG_POLICY', Status: 'ENABLED' }],
      });
    });
  });

  describe('rules', () => {
    it('refuses a type that is enabled, and a root that is not there', async () => {
      const [own, other] = [await organizations.next(), await organizations.next()];
      await own.enable('TAG_POLICY');
      await expect(own.enable('TAG_POLICY')).rejects.toMatchObject(refusal('PolicyTypeAlreadyEnabledException'));
      const elsewhere = own.organizations.send(new EnablePolicyTypeCommand({ RootId: other.rootId, PolicyType: 'BACKUP_POLICY' }));
      await expect(elsewhere).rejects.toMatchObject(refusal('RootNotFoundException'));
    });

    it('needs all features', async () => {
      const own = await organizations.next('CONSOLIDATED_BILLING');
      const refused = refusal('PolicyTypeNotAvailableForOrganizationException');
      await expect(own.enable('SERVICE_CONTROL_POLICY')).rejects.toMatchObject(refused);
    });

    it('needs trusted access of Security Hub for its policies', async () => {
      const own = await organizations.next();
      const refused = refusal('ConstraintViolationException', 'SERVICE_ACCESS_NOT_ENABLED');
      await expect(own.enable('SECURITYHUB_POLICY')).rejects.toMatchObject(refused);
    });
  });

  describe('behaviour', () => {
    it('enables every type, as ListRoots shows', async () => {
      const own = await organizations.next();
      const types = [
        ...(['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY', 'TAG_POLICY', 'BACKUP_POLICY', 'AISERVICES_OPT_OUT_POLICY'] as const),
        ...(['CHATBOT_POLICY', 'DECLARATIVE_POLICY_EC2', 'INSPECTOR_POLICY', 'UPGRADE_ROLLOUT_POLICY', 'BEDROCK_POLICY'] as const),
        ...(['S3_POLICY', 'NETWORK_SECURITY_DIRECTOR_POLICY', 'GUARDDUTY_POLICY', 'SECURITYHUB_CSPM_POLICY'] as const),
      ];
      await own.enable(...types);
      const { Roots } = await own.organizations.send(new ListRootsCommand({}));
      expect(Roots![0]!.PolicyTypes).toEqual(types.map((Type) => ({ Type, Status: 'ENABLED' })));
    });
  });
});
