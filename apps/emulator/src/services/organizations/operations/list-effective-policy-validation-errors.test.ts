import { AttachPolicyCommand, ListEffectivePolicyValidationErrorsCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal, tagPolicy } from '../testing/governed-organization.js';

describe('ListEffectivePolicyValidationErrors', () => {
  const organizations = governedOrganizations();
  const PolicyType = 'TAG_POLICY';

  describe('shape', () => {
    it('names account, type, path and time', async () => {
      const own = await organizations.next();
      await own.enable(PolicyType);
      const PolicyId = await own.addPolicy('Keys', tagPolicy('Team'), PolicyType);
      await own.organizations.send(new AttachPolicyCommand({ PolicyId, TargetId: own.rootId }));
      const AccountId = await own.addAccount('a');
      const listed = await own.organizations.send(new ListEffectivePolicyValidationErrorsCommand({ AccountId, PolicyType }));
      expect(listed).toMatchObject({
        AccountId,
        PolicyType,
        Path: `${own.organizationId}/${own.rootId}/${AccountId}/`,
        EvaluationTimestamp: expect.any(Date),
        EffectivePolicyValidationErrors: [],
      });
    });
  });

  describe('rules', () => {
    it.each([
      ['999999999999', 'AccountNotFoundException'],
      [undefined, 'EffectivePolicyNotFoundException'],
    ])('of the account %s says %s', async (account, name) => {
      const own = await organizations.next();
      const input = { AccountId: account ?? own.managementAccount, PolicyType } as const;
      const list = own.organizations.send(new ListEffectivePolicyValidationErrorsCommand(input));
      await expect(list).rejects.toMatchObject(refusal(name));
    });
  });

  describe('behaviour', () => {
    it('is not for members', async () => {
      const own = await organizations.next();
      const AccountId = await own.addAccount('a');
      const list = own.as(AccountId).organizations.send(new ListEffectivePolicyValidationErrorsCommand({ AccountId, PolicyType }));
      await expect(list).rejects.toMatchObject(refusal('AccessDeniedException'));
    });
  });
});
