import {
  AttachPolicyCommand,
  DetachPolicyCommand,
  DisablePolicyTypeCommand,
  ListPoliciesCommand,
  ListTargetsForPolicyCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { type GovernedOrganization, governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('DisablePolicyType', () => {
  const organizations = governedOrganizations();
  const disable = (own: GovernedOrganization): DisablePolicyTypeCommand =>
    new DisablePolicyTypeCommand({ RootId: own.rootId, PolicyType: 'SERVICE_CONTROL_POLICY' });

  describe('shape', () => {
    it('answers the root without the type', async () => {
      const own = await organizations.next();
      await own.enable('SERVICE_CONTROL_POLICY', 'TAG_POLICY');
      const { Root } = await own.organizations.send(disable(own));
      expect(Root).toMatchObject({ Id: own.rootId, PolicyTypes: [{ Type: 'TAG_POLICY', Status: 'ENABLED' }] });
    });
  });

  describe('rules', () => {
    it('refuses a type that is not enabled, and a root that is not there', async () => {
      const own = await organizations.next();
      await expect(own.organizations.send(disable(own))).rejects.toMatchObject(refusal('PolicyTypeNotEnabledException'));
      const elsewhere = own.organizations.send(disable({ ...own, rootId: 'r-0000' }));
      await expect(elsewhere).rejects.toMatchObject(refusal('RootNotFoundException'));
    });
  });

  describe('behaviour', () => {
    it('detaches all policies of the type; enabled again, only FullAWSAccess is attached, everywhere', async () => {
      const own = await organizations.next();
      await own.enable('SERVICE_CONTROL_POLICY');
      const PolicyId = await own.addPolicy('Stay');
      await own.organizations.send(new AttachPolicyCommand({ PolicyId, TargetId: own.rootId }));
      await own.organizations.send(new DetachPolicyCommand({ PolicyId: 'p-FullAWSAccess', TargetId: own.rootId }));
      await own.organizations.send(disable(own));
      const { Policies } = await own.organizations.send(new ListPoliciesCommand({ Filter: 'SERVICE_CONTROL_POLICY' }));
      expect(Policies!.map(({ Id }) => Id)).toEqual([PolicyId]);
      await own.enable('SERVICE_CONTROL_POLICY');
      const targets = async (id: string): Promise<unknown> => {
        const { Targets } = await own.organizations.send(new ListTargetsForPolicyCommand({ PolicyId: id }));
        return Targets!.map(({ TargetId }) => TargetId);
      };
      expect([await targets(PolicyId), await targets('p-FullAWSAccess')]).toEqual([[], [own.managementAccount, own.rootId]]);
    });
  });
});
