import type { Root } from '@aws-sdk/client-organizations';

import { organizationArnOf, type OrganizationRecord } from './organization.js';

/** The root of an organization with the policy types that are enabled on it. */
export function describeRootRecord(organization: OrganizationRecord): Root {
  const { rootId, policyTypes } = organization;
  return {
    Id: rootId,
    Arn: organizationArnOf(organization, 'root', rootId),
    Name: 'Root',
    PolicyTypes: policyTypes.map((Type) => ({ Type, Status: 'ENABLED' })),
  };
}
