import { AttachPolicyCommand, DeletePolicyCommand, DescribePolicyCommand, DetachPolicyCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('DeletePolicy', () => {
  const organizations = governedOrganizations();

  describe('shape', () => {
    it('answers with nothing', async () => {
      const own = await organizations.next();
      const { $metadata: _, ...output } = await own.organizations.send(new DeletePolicyCommand({ PolicyId: await own.addPolicy('Stay') }));
      expect(output).toEqual({});
    });
  });

  describe('rules', () => {
    it('refuses a policy that is attached', async () => {
      const own = await organizations.next();
      await own.enable('SERVICE_CONTROL_POLICY');
      const PolicyId = await own.addPolicy('Stay');
      await own.organizations.send(new AttachPolicyCommand({ PolicyId, TargetId: own.rootId }));
      const attached = own.organizations.send(new DeletePolicyCommand({ PolicyId }));
      await expect(attached).rejects.toMatchObject(refusal('PolicyInUseException'));
      await own.organizations.send(new DetachPolicyCommand({ PolicyId, TargetId: own.rootId }));
      await own.organizations.send(new DeletePolicyCommand({ PolicyId }));
    });

    it("refuses AWS's own", async () => {
      const own = await organizations.next();
      await own.enable('SERVICE_CONTROL_POLICY');
      const full = own.organizations.send(new DeletePolicyCommand({ PolicyId: 'p-FullAWSAccess' }));
      await expect(full).rejects.toMatchObject(refusal('InvalidInputException', 'IMMUTABLE_POLICY'));
    });
  });

  describe('behaviour', () => {
    it('leaves nothing to be found', async () => {
      const own = await organizations.next();
      const PolicyId = await own.addPolicy('Stay');
      await own.organizations.send(new DeletePolicyCommand({ PolicyId }));
      for (const command of [new DescribePolicyCommand({ PolicyId }), new DeletePolicyCommand({ PolicyId })]) {
        await expect(own.organizations.send(command as DescribePolicyCommand)).rejects.toMatchObject(refusal('PolicyNotFoundException'));
      }
      await own.addPolicy('Stay');
    });
  });
});
