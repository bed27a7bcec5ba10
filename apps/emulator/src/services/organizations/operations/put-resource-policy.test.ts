import { ListTagsForResourceCommand, PutResourcePolicyCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal } from '../testing/governed-organization.js';
import { delegating } from '../testing/delegating.js';

describe('PutResourcePolicy', () => {
  const organizations = governedOrganizations();
  const put = (Content: string, Tags?: { Key: string; Value: string }[]): PutResourcePolicyCommand =>
    new PutResourcePolicyCommand({ Content, ...(Tags ? { Tags } : {}) });

  describe('shape', () => {
    it('answers id, ARN and the content as given', async () => {
      const own = await organizations.next();
      const { ResourcePolicy } = await own.organizations.send(put(delegating('111111111111')));
      const { Id, Arn } = ResourcePolicy!.ResourcePolicySummary!;
      expect(Id).toMatch(/^rp-[0-9a-z]{8}$/);
      expect(Arn).toBe(`arn:aws:organizations::${own.managementAccount}:resourcepolicy/${own.organizationId}/${Id}`);
      expect(ResourcePolicy!.Content).toBe(delegating('111111111111'));
    });
  });

  describe('rules', () => {
    it.each([
      ['{', 'INVALID_RESOURCE_POLICY_JSON'],
      ['null', 'INVALID_RESOURCE_POLICY_JSON'],
      ['{"Statement":["x"]}', 'INVALID_RESOURCE_POLICY_JSON'],
      [delegating('111111111111', { Resource: undefined }), 'INVALID_RESOURCE_POLICY_JSON'],
      [delegating('111111111111', { Effect: 'Perhaps' }), 'INVALID_RESOURCE_POLICY_JSON'],
      [delegating('not an account'), 'INVALID_PRINCIPAL'],
      [delegating('arn:aws:iam::111111111111:group/x'), 'INVALID_PRINCIPAL'],
      [delegating('111111111111', { Principal: { Service: 'ram.amazonaws.com' } }), 'INVALID_PRINCIPAL'],
      [delegating('111111111111', { Principal: undefined }), 'INVALID_PRINCIPAL'],
      [delegating('111111111111', { NotPrincipal: '*' }), 'INVALID_PRINCIPAL'],
      [delegating('111111111111', { Action: 'organizations:*' }), 'UNSUPPORTED_ACTION_IN_RESOURCE_POLICY'],
      [
        delegating('111111111111', { Action: ['organizations:ListRoots', 'organizations:CloseAccount'] }),
        'UNSUPPORTED_ACTION_IN_RESOURCE_POLICY',
      ],
    ])('refuses %s: %s', async (content, reason) => {
      const own = await organizations.next();
      await expect(own.organizations.send(put(content))).rejects.toMatchObject(refusal('InvalidInputException', reason));
    });

    it('refuses a condition without end', async () => {
      const own = await organizations.next();
      const content = `{"Statement":[{"Condition":${'['.repeat(19_000)}${']'.repeat(19_000)}}]}`;
      await expect(own.organizations.send(put(content))).rejects.toMatchObject(
        refusal('InvalidInputException', 'INVALID_RESOURCE_POLICY_JSON'),
      );
    });

    it('is as large as 40,000 characters', async () => {
      const own = await organizations.next();
      await own.organizations.send(put(delegating('111111111111').padEnd(40_000)));
      const larger = own.organizations.send(put(delegating('111111111111').padEnd(40_001)));
      await expect(larger).rejects.toMatchObject(refusal('InvalidInputException'));
    });

    it('needs all features and the management account', async () => {
      const [billing, own] = [await organizations.next('CONSOLIDATED_BILLING'), await organizations.next()];
      const mode = refusal('ConstraintViolationException', 'ORGANIZATION_NOT_IN_ALL_FEATURES_MODE');
      await expect(billing.organizations.send(put(delegating('*')))).rejects.toMatchObject(mode);
      const { organizations: administrator } = await own.addAdministrator();
      await expect(administrator.send(put(delegating('*')))).rejects.toMatchObject(refusal('AccessDeniedException'));
    });
  });

  describe('behaviour', () => {
    it('replaces the content and keeps id and tags; tags come with the first only', async () => {
      const own = await organizations.next();
      const Tags = [{ Key: 'team', Value: 'ml' }];
      const first = await own.organizations.send(put(delegating('111111111111'), Tags));
      const again = own.organizations.send(put(delegating('*'), Tags));
      await expect(again).rejects.toMatchObject(refusal('InvalidInputException'));
      const second = await own.organizations.send(put(delegating('arn:aws:iam::111111111111:role/Policies')));
      expect(second.ResourcePolicy!.ResourcePolicySummary).toEqual(first.ResourcePolicy!.ResourcePolicySummary);
      const ResourceId = first.ResourcePolicy!.ResourcePolicySummary!.Id;
      expect(await own.organizations.send(new ListTagsForResourceCommand({ ResourceId }))).toMatchObject({ Tags });
    });
  });
});
