import {
  AlreadyInOrganizationException,
  CreateOrganizationCommand,
  DescribeOrganizationCommand,
  ListAccountsCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization, join } from '../testing/organization.js';

describe('CreateOrganization', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with an organization that has all features', async () => {
      const { organizations, account } = accounts.next();
      const { Organization: organization } = await organizations.send(new CreateOrganizationCommand({}));
      expect(organization).toEqual({
        Id: expect.stringMatching(/^o-[a-z0-9]{10}$/),
        Arn: `arn:aws:organizations::${account}:organization/${organization?.Id}`,
        FeatureSet: 'ALL',
        MasterAccountArn: `arn:aws:organizations::${account}:account/${organization?.Id}/${account}`,
        MasterAccountId: account,
        MasterAccountEmail: expect.stringContaining('@'),
        AvailablePolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
      });
    });

    it('answers without policy types when only bills are consolidated', async () => {
      const { organization } = await createOrganization(accounts.next(), 'CONSOLIDATED_BILLING');
      expect(organization).toMatchObject({ FeatureSet: 'CONSOLIDATED_BILLING', AvailablePolicyTypes: [] });
    });

    it('answers in the partition of the Region', async () => {
      const { organizations } = accounts.emulator().as('333333333331', 'cn-northwest-1');
      const { Organization: organization } = await organizations.send(new CreateOrganizationCommand({}));
      expect(organization).toMatchObject({
        Arn: expect.stringMatching(/^arn:aws-cn:organizations::333333333331:organization\/o-/),
        AvailablePolicyTypes: [],
      });
    });
  });

  describe('rules', () => {
    it('refuses the management account and the members of an organization', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      for (const { organizations } of [owner, member]) {
        await expect(organizations.send(new CreateOrganizationCommand({}))).rejects.toBeInstanceOf(AlreadyInOrganizationException);
      }
    });

    it('refuses a feature set that does not exist', async () => {
      const { organizations } = accounts.next();
      await expect(organizations.send(new CreateOrganizationCommand({ FeatureSet: 'SOME' as 'ALL' }))).rejects.toMatchObject({
        name: 'InvalidInputException',
      });
    });

    it('refuses consolidated billing alone in GovCloud', async () => {
      const { organizations } = accounts.emulator().as('333333333332', 'us-gov-west-1');
      await expect(organizations.send(new CreateOrganizationCommand({ FeatureSet: 'CONSOLIDATED_BILLING' }))).rejects.toMatchObject({
        name: 'ConstraintViolationException',
        Reason: 'CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION',
      });
    });
  });

  describe('behaviour', () => {
    it('makes the caller its management account, and the only one', async () => {
      const { organizations, account, organization, rootId } = await createOrganization(accounts.next());
      const { Accounts } = await organizations.send(new ListAccountsCommand({}));
      expect(Accounts).toEqual([
        {
          Id: account,
          Arn: organization.MasterAccountArn,
          Email: organization.MasterAccountEmail,
          Name: 'management',
          State: 'ACTIVE',
          Status: 'ACTIVE',
          Paths: [`${organization.Id}/${rootId}/${account}/`],
          JoinedMethod: 'INVITED',
          JoinedTimestamp: expect.any(Date),
        },
      ]);
    });

    it('is the same from every Region', async () => {
      const { account, organization } = await createOrganization(accounts.next());
      const { organizations } = accounts.emulator().as(account, 'eu-west-1');
      expect((await organizations.send(new DescribeOrganizationCommand({}))).Organization).toEqual(organization);
    });
  });
});
