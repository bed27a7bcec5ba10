import type { PolicyType } from '@aws-sdk/client-organizations';

import { FULL_AWS_ACCESS } from './found-organization.js';
import type { OrganizationPolicyRecord } from './organization.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html — cannot be detached from anything. */
const RCP_FULL_AWS_ACCESS: Omit<OrganizationPolicyRecord, 'targets'> = {
  ...FULL_AWS_ACCESS,
  id: 'p-RCPFullAWSAccess',
  type: 'RESOURCE_CONTROL_POLICY',
  name: 'RCPFullAWSAccess',
  description: 'Allows access to every resource',
  content: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }] }),
};

/** What AWS attaches to everything when a policy type is enabled; nothing for types without such a policy. */
export function awsManagedPolicyOf(type: PolicyType): Omit<OrganizationPolicyRecord, 'targets'> | undefined {
  return [FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS].find((policy) => policy.type === type);
}
