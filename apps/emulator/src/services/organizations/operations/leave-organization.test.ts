import { DescribeOrganizationCommand, LeaveOrganizationCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization, describeAccount, join } from '../testing/organization.js';

describe('LeaveOrganization', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers nothing', async () => {
      const member = accounts.next();
      await join(member, await createOrganization(accounts.next()));
      const { $metadata, ...answer } = await member.organizations.send(new LeaveOrganizationCommand({}));
      expect([$metadata.httpStatusCode, answer]).toEqual([200, {}]);
    });
  });

  describe('rules', () => {
    it('refuses the management account', async () => {
      const owner = await createOrganization(accounts.next());
      await expect(owner.organizations.send(new LeaveOrganizationCommand({}))).rejects.toMatchObject({
        name: 'MasterCannotLeaveOrganizationException',
      });
    });

    it('refuses an account that stands alone', async () => {
      await expect(accounts.next().organizations.send(new LeaveOrganizationCommand({}))).rejects.toMatchObject({
        name: 'AWSOrganizationsNotInUseException',
      });
    });
  });

  describe('behaviour', () => {
    it('takes the caller out, who may join another', async () => {
      const owner = await createOrganization(accounts.next());
      const other = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      await member.organizations.send(new LeaveOrganizationCommand({}));
      await expect(describeAccount(owner, member.account)).rejects.toMatchObject({ name: 'AccountNotFoundException' });
      await join(member, other);
      const { Organization: organization } = await member.organizations.send(new DescribeOrganizationCommand({}));
      expect(organization?.Id).toBe(other.organization.Id);
    });
  });
});
