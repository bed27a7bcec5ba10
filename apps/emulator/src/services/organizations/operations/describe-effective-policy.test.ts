import { AttachPolicyCommand, DescribeEffectivePolicyCommand, type EffectivePolicyType } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { type GovernedOrganization, governedOrganizations, refusal, tagPolicy } from '../testing/governed-organization.js';

describe('DescribeEffectivePolicy', () => {
  const organizations = governedOrganizations();
  const PolicyType = 'TAG_POLICY';

  async function attach(own: GovernedOrganization, name: string, content: object, TargetId: string): Promise<void> {
    await own.organizations.send(new AttachPolicyCommand({ PolicyId: await own.addPolicy(name, content, PolicyType), TargetId }));
  }

  describe('shape', () => {
    it('answers content, account, type and time', async () => {
      const own = await organizations.next();
      await own.enable(PolicyType);
      await attach(own, 'Keys', tagPolicy('Team'), own.rootId);
      const { EffectivePolicy } = await own.organizations.send(new DescribeEffectivePolicyCommand({ PolicyType }));
      expect(EffectivePolicy).toEqual({
        PolicyContent: JSON.stringify({ tags: { team: { tag_key: 'Team' } } }),
        TargetId: own.managementAccount,
        PolicyType,
        LastUpdatedTimestamp: expect.any(Date),
      });
    });
  });

  describe('rules', () => {
    it('has none without a policy on the way down, or while the type is not enabled', async () => {
      const own = await organizations.next();
      const describeOwn = (): Promise<unknown> => own.organizations.send(new DescribeEffectivePolicyCommand({ PolicyType }));
      await expect(describeOwn()).rejects.toMatchObject(refusal('EffectivePolicyNotFoundException'));
      await own.enable(PolicyType);
      await attach(own, 'Elsewhere', tagPolicy('Team'), await own.addUnit('Research'));
      await expect(describeOwn()).rejects.toMatchObject(refusal('EffectivePolicyNotFoundException'));
    });

    it('takes accounts of the organization, and no service control policies', async () => {
      const own = await organizations.next();
      const describeOf = (TargetId: string, type: EffectivePolicyType = PolicyType): Promise<unknown> =>
        own.organizations.send(new DescribeEffectivePolicyCommand({ PolicyType: type, TargetId }));
      await expect(describeOf(own.rootId)).rejects.toMatchObject(refusal('InvalidInputException', 'TARGET_NOT_SUPPORTED'));
      await expect(describeOf('999999999999')).rejects.toMatchObject(refusal('TargetNotFoundException'));
      await expect(describeOf(own.managementAccount, 'SERVICE_CONTROL_POLICY' as never)).rejects.toMatchObject(
        refusal('ValidationException'),
      );
    });

    it('shows a member its own and no other', async () => {
      const own = await organizations.next();
      await own.enable(PolicyType);
      await attach(own, 'Keys', tagPolicy('Team'), own.rootId);
      const [a, b] = [await own.addAccount('a'), await own.addAccount('b')];
      const { EffectivePolicy } = await own.as(a).organizations.send(new DescribeEffectivePolicyCommand({ PolicyType }));
      expect(EffectivePolicy!.TargetId).toBe(a);
      const other = own.as(a).organizations.send(new DescribeEffectivePolicyCommand({ PolicyType, TargetId: b }));
      await expect(other).rejects.toMatchObject(refusal('AccessDeniedException'));
    });
  });

  describe('behaviour', () => {
    it('merges from the root down to the account', async () => {
      const own = await organizations.next();
      await own.enable(PolicyType);
      const TargetId = await own.addAccount('a');
      await attach(own, 'Root', tagPolicy('Team', { tag_value: { '@@assign': ['ml'] } }), own.rootId);
      await attach(own, 'Root later', tagPolicy('TEAM', { tag_value: { '@@append': ['web'] } }), own.rootId);
      await attach(own, 'Account', { tags: { team: { tag_value: { '@@remove': ['ml'] } } } }, TargetId);
      const { EffectivePolicy } = await own.organizations.send(new DescribeEffectivePolicyCommand({ PolicyType, TargetId }));
      expect(JSON.parse(EffectivePolicy!.PolicyContent!)).toEqual({ tags: { team: { tag_key: 'Team', tag_value: ['web'] } } });
    });
  });
});
