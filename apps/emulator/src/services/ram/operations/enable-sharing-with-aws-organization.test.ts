import { GetRoleCommand } from '@aws-sdk/client-iam';
import { EnableAWSServiceAccessCommand, ListAWSServiceAccessForOrganizationCommand } from '@aws-sdk/client-organizations';
import { EnableSharingWithAwsOrganizationCommand } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { invitationsOf, organizationOf, receivedBy, share } from '../testing/sharing.js';

const ROLE = 'AWSServiceRoleForResourceAccessManager';

describe('EnableSharingWithAwsOrganization', () => {
  const accounts = freshAccounts();
  const refused = { name: 'OperationNotPermittedException', $metadata: { httpStatusCode: 400 } };

  describe('shape', () => {
    it('answers with true, also the second time', async () => {
      const { management } = await organizationOf(accounts, { sharing: false });
      for (let times = 0; times < 2; times++) {
        expect(await management.ram.send(new EnableSharingWithAwsOrganizationCommand({}))).toMatchObject({ returnValue: true });
      }
    });
  });

  describe('rules', () => {
    it('is for the management account of an organization with all features', async () => {
      await expect(accounts.next().ram.send(new EnableSharingWithAwsOrganizationCommand({}))).rejects.toMatchObject(refused);
      const member = await (await organizationOf(accounts)).addMember('member');
      await expect(member.ram.send(new EnableSharingWithAwsOrganizationCommand({}))).rejects.toMatchObject(refused);
      const { management } = await organizationOf(accounts, { sharing: false, FeatureSet: 'CONSOLIDATED_BILLING' });
      await expect(management.ram.send(new EnableSharingWithAwsOrganizationCommand({}))).rejects.toMatchObject(refused);
    });
  });

  describe('behaviour', () => {
    it('turns on trusted access and makes the service-linked role', async () => {
      const { management } = await organizationOf(accounts);
      const { EnabledServicePrincipals } = await management.organizations.send(new ListAWSServiceAccessForOrganizationCommand({}));
      expect(EnabledServicePrincipals).toMatchObject([{ ServicePrincipal: 'ram.amazonaws.com' }]);
      const { Role } = await management.iam.send(new GetRoleCommand({ RoleName: ROLE }));
      expect(Role).toMatchObject({ Path: '/aws-service-role/ram.amazonaws.com/' });
    });

    it('is what trusted access alone is not: enough for units', async () => {
      const organization = await organizationOf(accounts, { sharing: false });
      const unit = await organization.addUnit('Product');
      const { management } = organization;
      const failure = { name: 'UnknownResourceException', message: `OrganizationalUnit ${unit.id} could not be found.` };
      await expect(share(management, [unit.arn])).rejects.toMatchObject(failure);
      await management.organizations.send(new EnableAWSServiceAccessCommand({ ServicePrincipal: 'ram.amazonaws.com' }));
      await expect(share(management, [unit.arn])).rejects.toMatchObject(failure);
      await management.ram.send(new EnableSharingWithAwsOrganizationCommand({}));
      await share(management, [unit.arn]);
    });

    it('spares members their invitations from then on', async () => {
      const organization = await organizationOf(accounts, { sharing: false });
      const member = await organization.addMember('member');
      await share(organization.management, [member.account]);
      expect(await invitationsOf(member)).toMatchObject([{ status: 'PENDING' }]);
      await organization.management.ram.send(new EnableSharingWithAwsOrganizationCommand({}));
      const arn = await share(organization.management, [member.account]);
      expect(await receivedBy(member)).toEqual([arn]);
    });
  });
});
