import { DescribePolicyCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('DescribePolicy', () => {
  const organizations = governedOrganizations();

  describe('shape', () => {
    it.each([
      ['SERVICE_CONTROL_POLICY', 'service_control_policy/p-FullAWSAccess', { Effect: 'Allow', Action: '*', Resource: '*' }],
      [
        'RESOURCE_CONTROL_POLICY',
        'resource_control_policy/p-RCPFullAWSAccess',
        { Effect: 'Allow', Action: '*', Resource: '*', Principal: '*' },
      ],
    ] as const)("describes AWS's own %s", async (type, path, statement) => {
      const own = await organizations.next();
      await own.enable(type);
      const { Policy } = await own.organizations.send(new DescribePolicyCommand({ PolicyId: path.split('/')[1] }));
      expect(Policy!.PolicySummary).toMatchObject({ Arn: `arn:aws:organizations::aws:policy/${path}`, Type: type, AwsManaged: true });
      expect(JSON.parse(Policy!.Content!)).toEqual({ Version: '2012-10-17', Statement: [statement] });
    });
  });

  describe('rules', () => {
    it('knows no policy of another organization', async () => {
      const [own, other] = [await organizations.next(), await organizations.next()];
      const PolicyId = await own.addPolicy('Stay');
      const elsewhere = other.organizations.send(new DescribePolicyCommand({ PolicyId }));
      await expect(elsewhere).rejects.toMatchObject(refusal('PolicyNotFoundException'));
      const outside = organizations.outsider().organizations.send(new DescribePolicyCommand({ PolicyId }));
      await expect(outside).rejects.toMatchObject(refusal('AWSOrganizationsNotInUseException'));
    });
  });

  describe('behaviour', () => {
    it('is for the management account and delegated administrators', async () => {
      const own = await organizations.next();
      const PolicyId = await own.addPolicy('Stay');
      const administrator = await own.addAdministrator();
      const { Policy } = await administrator.organizations.send(new DescribePolicyCommand({ PolicyId }));
      expect(Policy!.PolicySummary!.Id).toBe(PolicyId);
      const member = own.as(await own.addAccount('member')).organizations;
      await expect(member.send(new DescribePolicyCommand({ PolicyId }))).rejects.toMatchObject(refusal('AccessDeniedException'));
    });
  });
});
