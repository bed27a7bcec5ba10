import { DescribeResourcePolicyCommand, PutResourcePolicyCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { delegating } from '../testing/delegating.js';
import { governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('DescribeResourcePolicy', () => {
  const organizations = governedOrganizations();
  const DESCRIBE = new DescribeResourcePolicyCommand({});

  describe('shape', () => {
    it('answers as PutResourcePolicy did', async () => {
      const own = await organizations.next();
      const { ResourcePolicy } = await own.organizations.send(new PutResourcePolicyCommand({ Content: delegating('*') }));
      expect((await own.organizations.send(DESCRIBE)).ResourcePolicy).toEqual(ResourcePolicy);
    });
  });

  describe('rules', () => {
    it('finds none before there is one', async () => {
      const own = await organizations.next();
      await expect(own.organizations.send(DESCRIBE)).rejects.toMatchObject(refusal('ResourcePolicyNotFoundException'));
    });
  });

  describe('behaviour', () => {
    it('is for the management account and delegated administrators', async () => {
      const own = await organizations.next();
      const [administrator, member] = [await own.addAdministrator(), own.as(await own.addAccount('a'))];
      await own.organizations.send(new PutResourcePolicyCommand({ Content: delegating('*') }));
      expect((await administrator.organizations.send(DESCRIBE)).ResourcePolicy!.Content).toBe(delegating('*'));
      await expect(member.organizations.send(DESCRIBE)).rejects.toMatchObject(refusal('AccessDeniedException'));
    });
  });
});
