import { CreateGovCloudAccountCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization, join } from '../testing/organization.js';

describe('CreateGovCloudAccount', () => {
  const accounts = freshAccounts();
  const command = new CreateGovCloudAccountCommand({ AccountName: 'gov', Email: 'gov@example.com' });

  describe('shape', () => {
    it('refuses by name: no account here has a pair in GovCloud', async () => {
      const { organizations } = await createOrganization(accounts.next());
      await expect(organizations.send(command)).rejects.toMatchObject({
        name: 'ConstraintViolationException',
        Reason: 'MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED',
      });
    });
  });

  describe('rules', () => {
    it('denies members', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      await expect(member.organizations.send(command)).rejects.toMatchObject({ name: 'AccessDeniedException' });
    });
  });

  describe('behaviour', () => {
    it('needs an organization', async () => {
      await expect(accounts.next().organizations.send(command)).rejects.toMatchObject({ name: 'AWSOrganizationsNotInUseException' });
    });
  });
});
