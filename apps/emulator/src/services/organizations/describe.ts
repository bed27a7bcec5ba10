import type { Organization } from '@aws-sdk/client-organizations';

import { organizationArnOf, type OrganizationRecord } from './organization.js';
import type { OrganizationStore } from './organizations-store.js';

/** An organization as DescribeOrganization answers it. */
export function describeOrganizationRecord(organization: OrganizationRecord, { accounts }: OrganizationStore): Organization {
  const { id, managementAccount, featureSet } = organization;
  return {
    Id: id,
    Arn: organizationArnOf(organization, 'organization'),
    FeatureSet: featureSet,
    MasterAccountArn: organizationArnOf(organization, 'account', managementAccount),
    MasterAccountId: managementAccount,
    MasterAccountEmail: accounts.get(managementAccount)!.email,
    AvailablePolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
  };
}
