import { AWSOrganizationsNotInUseException, DescribeOrganizationCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization, join } from '../testing/organization.js';

describe('DescribeOrganization', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers what was created, twice the same', async () => {
      const { organizations, organization } = await createOrganization(accounts.next());
      const describeOnce = async () => (await organizations.send(new DescribeOrganizationCommand({}))).Organization;
      expect(await describeOnce()).toEqual(organization);
      expect(await describeOnce()).toEqual(organization);
    });
  });

  describe('rules', () => {
    it('refuses an account that stands alone', async () => {
      const asked = accounts.next().organizations.send(new DescribeOrganizationCommand({}));
      await expect(asked).rejects.toBeInstanceOf(AWSOrganizationsNotInUseException);
      // 404 in the model
      await expect(asked).rejects.toMatchObject({ $metadata: { httpStatusCode: 400 } });
    });
  });

  describe('behaviour', () => {
    it('answers every member', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      const { Organization: organization } = await member.organizations.send(new DescribeOrganizationCommand({}));
      expect(organization).toEqual(owner.organization);
    });
  });
});
