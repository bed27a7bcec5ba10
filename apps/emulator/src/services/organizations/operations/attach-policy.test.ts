import { AttachPolicyCommand, ListPoliciesForTargetCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal, tagPolicy } from '../testing/governed-organization.js';

describe('AttachPolicy', () => {
  const organizations = governedOrganizations();

  describe('shape', () => {
    it('answers with nothing', async () => {
      const own = await organizations.next();
      await own.enable('SERVICE_CONTROL_POLICY');
      const PolicyId = await own.addPolicy('Stay');
      const { $metadata: _, ...output } = await own.organizations.send(new AttachPolicyCommand({ PolicyId, TargetId: own.rootId }));
      expect(output).toEqual({});
    });
  });

  describe('rules', () => {
    it('refuses an unknown policy, an unknown target and a second time', async () => {
      const [own, other] = [await organizations.next(), await organizations.next()];
      await own.enable('SERVICE_CONTROL_POLICY');
      const PolicyId = await own.addPolicy('Stay');
      const attach = (TargetId: string, id = PolicyId): Promise<unknown> =>
        own.organizations.send(new AttachPolicyCommand({ PolicyId: id, TargetId }));
      await expect(attach(own.rootId, 'p-12345678')).rejects.toMatchObject(refusal('PolicyNotFoundException'));
      for (const target of [other.rootId, other.managementAccount, 'ou-1234-12345678']) {
        await expect(attach(target)).rejects.toMatchObject(refusal('TargetNotFoundException'));
      }
      await attach(own.rootId);
      await expect(attach(own.rootId)).rejects.toMatchObject(refusal('DuplicatePolicyAttachmentException'));
    });

    it('needs the type enabled', async () => {
      const own = await organizations.next();
      const attach = own.organizations.send(new AttachPolicyCommand({ PolicyId: await own.addPolicy('Stay'), TargetId: own.rootId }));
      await expect(attach).rejects.toMatchObject(refusal('PolicyTypeNotEnabledException'));
    });

    it('takes five service control policies on a target, FullAWSAccess counted', async () => {
      const own = await organizations.next();
      await own.enable('SERVICE_CONTROL_POLICY');
      const ids = [];
      for (const name of ['A', 'B', 'C', 'D', 'E']) ids.push(await own.addPolicy(name));
      const attach = (PolicyId: string | undefined): Promise<unknown> =>
        own.organizations.send(new AttachPolicyCommand({ PolicyId, TargetId: own.rootId }));
      for (const id of ids.slice(0, 4)) await attach(id);
      await expect(attach(ids[4])).rejects.toMatchObject(
        refusal('ConstraintViolationException', 'MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED'),
      );
    });
  });

  describe('behaviour', () => {
    it('attaches to roots, units and accounts of its type alone', async () => {
      const own = await organizations.next();
      await own.enable('SERVICE_CONTROL_POLICY', 'TAG_POLICY');
      const PolicyId = await own.addPolicy('Keys', tagPolicy('Team'), 'TAG_POLICY');
      for (const TargetId of [own.rootId, await own.addUnit('Research'), await own.addAccount('a')]) {
        await own.organizations.send(new AttachPolicyCommand({ PolicyId, TargetId }));
        const listed = await own.organizations.send(new ListPoliciesForTargetCommand({ TargetId, Filter: 'TAG_POLICY' }));
        expect(listed.Policies!.map(({ Id }) => Id)).toEqual([PolicyId]);
      }
    });
  });
});
