import {
  CreatePolicyCommand,
  type CreatePolicyCommandInput,
  DescribePolicyCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { DENY_LEAVING, governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('CreatePolicy', () => {
  const organizations = governedOrganizations();
  const INPUT: CreatePolicyCommandInput = {
    Name: 'Stay',
    Description: 'Nobody leaves',
    Type: 'SERVICE_CONTROL_POLICY',
    Content: JSON.stringify(DENY_LEAVING, null, 2),
  };

  describe('shape', () => {
    it('answers the policy as DescribePolicy does, its content as given', async () => {
      const own = await organizations.next();
      const { Policy } = await own.organizations.send(new CreatePolicyCommand(INPUT));
      const { Id, Arn, ...summary } = Policy!.PolicySummary!;
      expect(Id).toMatch(/^p-[0-9a-z]{8}$/);
      expect(Arn).toBe(`arn:aws:organizations::${own.managementAccount}:policy/${own.organizationId}/service_control_policy/${Id}`);
      expect(summary).toEqual({ Name: 'Stay', Description: 'Nobody leaves', Type: 'SERVICE_CONTROL_POLICY', AwsManaged: false });
      expect(Policy!.Content).toBe(INPUT.Content);
      const described = await own.organizations.send(new DescribePolicyCommand({ PolicyId: Id }));
      expect(described.Policy).toEqual(Policy);
    });
  });

  describe('rules', () => {
    it('refuses the name of another policy of the type', async () => {
      const own = await organizations.next();
      await own.organizations.send(new CreatePolicyCommand(INPUT));
      const again = own.organizations.send(new CreatePolicyCommand(INPUT));
      await expect(again).rejects.toMatchObject({
        ...refusal('DuplicatePolicyException'),
        message: 'A policy with the same name already exists.',
      });
      const Content = JSON.stringify({ tags: { a: { tag_key: { '@@assign': 'A' } } } });
      await own.organizations.send(new CreatePolicyCommand({ ...INPUT, Type: 'TAG_POLICY', Content }));
    });

    it.each([
      [{ Content: '{}' }, refusal('MalformedPolicyDocumentException')],
      [{ Content: ' '.repeat(5121) }, refusal('ConstraintViolationException', 'POLICY_CONTENT_LIMIT_EXCEEDED')],
      [{ Type: 'NO_POLICY' as never }, refusal('ValidationException')],
      [{ Tags: [{ Key: 'aws:x', Value: '' }] }, refusal('InvalidInputException', 'INVALID_SYSTEM_TAGS_PARAMETER')],
    ])('refuses %j', async (more, expected) => {
      const own = await organizations.next();
      await expect(own.organizations.send(new CreatePolicyCommand({ ...INPUT, ...more }))).rejects.toMatchObject(expected);
    });

    it('needs all features', async () => {
      const own = await organizations.next('CONSOLIDATED_BILLING');
      const refused = own.organizations.send(new CreatePolicyCommand(INPUT));
      await expect(refused).rejects.toMatchObject(refusal('PolicyTypeNotAvailableForOrganizationException'));
    });

    it('is for the management account', async () => {
      const own = await organizations.next();
      const member = await own.addAdministrator();
      await expect(member.organizations.send(new CreatePolicyCommand(INPUT))).rejects.toMatchObject(refusal('AccessDeniedException'));
      const outsider = organizations.outsider().organizations.send(new CreatePolicyCommand(INPUT));
      await expect(outsider).rejects.toMatchObject(refusal('AWSOrganizationsNotInUseException'));
    });
  });

  describe('behaviour', () => {
    it('keeps its tags, and needs no enabled type', async () => {
      const own = await organizations.next();
      const Tags = [{ Key: 'team', Value: 'ml' }];
      const { Policy } = await own.organizations.send(new CreatePolicyCommand({ ...INPUT, Tags }));
      const listed = await own.organizations.send(new ListTagsForResourceCommand({ ResourceId: Policy!.PolicySummary!.Id }));
      expect(listed.Tags).toEqual(Tags);
    });
  });
});
