import { AttachPolicyCommand, DetachPolicyCommand, ListPoliciesForTargetCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('DetachPolicy', () => {
  const organizations = governedOrganizations();
  const FULL = 'p-FullAWSAccess';

  describe('shape', () => {
    it('answers with nothing', async () => {
      const own = await organizations.next();
      await own.enable('SERVICE_CONTROL_POLICY');
      const input = { PolicyId: await own.addPolicy('Stay'), TargetId: own.rootId };
      await own.organizations.send(new AttachPolicyCommand(input));
      const { $metadata: _, ...output } = await own.organizations.send(new DetachPolicyCommand(input));
      expect(output).toEqual({});
    });
  });

  describe('rules', () => {
    it('leaves one service control policy to every target', async () => {
      const own = await organizations.next();
      await own.enable('SERVICE_CONTROL_POLICY');
      for (const TargetId of [own.rootId, own.managementAccount, await own.addUnit('Research')]) {
        await expect(own.organizations.send(new DetachPolicyCommand({ PolicyId: FULL, TargetId }))).rejects.toMatchObject({
          ...refusal('ConstraintViolationException', 'MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED'),
          message: expect.stringContaining('You cannot remove the last policy attached'),
        });
      }
    });

    it('refuses what is not attached, an unknown policy and an unknown target', async () => {
      const own = await organizations.next();
      await own.enable('SERVICE_CONTROL_POLICY');
      const PolicyId = await own.addPolicy('Stay');
      const detach = (id: string, TargetId: string): Promise<unknown> =>
        own.organizations.send(new DetachPolicyCommand({ PolicyId: id, TargetId }));
      await expect(detach(PolicyId, own.rootId)).rejects.toMatchObject(refusal('PolicyNotAttachedException'));
      await expect(detach('p-12345678', own.rootId)).rejects.toMatchObject(refusal('PolicyNotFoundException'));
      await expect(detach(PolicyId, 'r-0000')).rejects.toMatchObject(refusal('TargetNotFoundException'));
    });

    it('keeps RCPFullAWSAccess where it is', async () => {
      const own = await organizations.next();
      await own.enable('RESOURCE_CONTROL_POLICY');
      const detach = own.organizations.send(new DetachPolicyCommand({ PolicyId: 'p-RCPFullAWSAccess', TargetId: own.rootId }));
      await expect(detach).rejects.toMatchObject(refusal('InvalidInputException', 'NON_DETACHABLE_POLICY'));
    });
  });

  describe('behaviour', () => {
    it('replaces FullAWSAccess on one target, and takes it back', async () => {
      const own = await organizations.next();
      await own.enable('SERVICE_CONTROL_POLICY');
      const [PolicyId, unit] = [await own.addPolicy('Stay'), await own.addUnit('Research')];
      const on = async (TargetId: string): Promise<unknown> => {
        const { Policies } = await own.organizations.send(new ListPoliciesForTargetCommand({ TargetId, Filter: 'SERVICE_CONTROL_POLICY' }));
        return Policies!.map(({ Id }) => Id);
      };
      await own.organizations.send(new AttachPolicyCommand({ PolicyId, TargetId: unit }));
      await own.organizations.send(new DetachPolicyCommand({ PolicyId: FULL, TargetId: unit }));
      expect([await on(unit), await on(own.rootId)]).toEqual([[PolicyId], [FULL]]);
      await own.organizations.send(new AttachPolicyCommand({ PolicyId: FULL, TargetId: unit }));
      expect(await on(unit)).toEqual([PolicyId, FULL]);
    });
  });
});
