import { DeleteResourcePolicyCommand, DescribeResourcePolicyCommand, PutResourcePolicyCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { delegating } from '../testing/delegating.js';
import { governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('DeleteResourcePolicy', () => {
  const organizations = governedOrganizations();
  const DELETE = new DeleteResourcePolicyCommand({});
  const PUT = new PutResourcePolicyCommand({ Content: delegating('*') });

  describe('shape', () => {
    it('answers with nothing', async () => {
      const own = await organizations.next();
      await own.organizations.send(PUT);
      const { $metadata: _, ...output } = await own.organizations.send(DELETE);
      expect(output).toEqual({});
    });
  });

  describe('rules', () => {
    it('needs one', async () => {
      const own = await organizations.next();
      await expect(own.organizations.send(DELETE)).rejects.toMatchObject(refusal('ResourcePolicyNotFoundException'));
    });

    it('is for the management account', async () => {
      const own = await organizations.next();
      const { organizations: administrator } = await own.addAdministrator();
      await own.organizations.send(PUT);
      await expect(administrator.send(DELETE)).rejects.toMatchObject(refusal('AccessDeniedException'));
    });
  });

  describe('behaviour', () => {
    it('leaves nothing; the next has another id', async () => {
      const own = await organizations.next();
      const first = await own.organizations.send(PUT);
      await own.organizations.send(DELETE);
      await expect(own.organizations.send(new DescribeResourcePolicyCommand({}))).rejects.toMatchObject(
        refusal('ResourcePolicyNotFoundException'),
      );
      const second = await own.organizations.send(PUT);
      expect(second.ResourcePolicy!.ResourcePolicySummary!.Id).not.toBe(first.ResourcePolicy!.ResourcePolicySummary!.Id);
    });
  });
});
