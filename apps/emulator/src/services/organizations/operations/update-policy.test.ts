import { DescribePolicyCommand, UpdatePolicyCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { DENY_LEAVING, governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('UpdatePolicy', () => {
  const organizations = governedOrganizations();

  describe('shape', () => {
    it('answers the policy with what was given changed', async () => {
      const own = await organizations.next();
      const PolicyId = await own.addPolicy('Stay');
      const { Policy } = await own.organizations.send(new UpdatePolicyCommand({ PolicyId, Name: 'Remain', Description: 'new' }));
      expect(Policy).toMatchObject({
        PolicySummary: { Id: PolicyId, Name: 'Remain', Description: 'new' },
        Content: JSON.stringify(DENY_LEAVING),
      });
    });
  });

  describe('rules', () => {
    it('refuses what CreatePolicy refuses, and changes nothing then', async () => {
      const own = await organizations.next();
      await own.addPolicy('Taken');
      const PolicyId = await own.addPolicy('Stay');
      const update = (more: object): Promise<unknown> =>
        own.organizations.send(new UpdatePolicyCommand({ PolicyId, Description: 'x', ...more }));
      await expect(update({ Name: 'Taken' })).rejects.toMatchObject(refusal('DuplicatePolicyException'));
      await expect(update({ Content: 'x' })).rejects.toMatchObject(refusal('MalformedPolicyDocumentException'));
      const { Policy } = await own.organizations.send(new DescribePolicyCommand({ PolicyId }));
      expect(Policy!.PolicySummary).toMatchObject({ Name: 'Stay', Description: '' });
    });

    it("refuses AWS's own and unknown policies", async () => {
      const own = await organizations.next();
      await own.enable('SERVICE_CONTROL_POLICY');
      const full = own.organizations.send(new UpdatePolicyCommand({ PolicyId: 'p-FullAWSAccess', Name: 'Mine' }));
      await expect(full).rejects.toMatchObject(refusal('InvalidInputException', 'IMMUTABLE_POLICY'));
      const unknown = own.organizations.send(new UpdatePolicyCommand({ PolicyId: 'p-12345678' }));
      await expect(unknown).rejects.toMatchObject(refusal('PolicyNotFoundException'));
    });
  });

  describe('behaviour', () => {
    it('keeps its own name', async () => {
      const own = await organizations.next();
      const PolicyId = await own.addPolicy('Stay');
      const Content = JSON.stringify({ ...DENY_LEAVING, Id: 'x' });
      const { Policy } = await own.organizations.send(new UpdatePolicyCommand({ PolicyId, Name: 'Stay', Content }));
      expect(Policy!.Content).toBe(Content);
    });
  });
});
