import type { PolicyType } from '@aws-sdk/client-organizations';

import type { OrganizationPolicyRecord } from './organization.js';

const ALLOW_ALL = { Effect: 'Allow', Action: '*', Resource: '*' };

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html */
export const FULL_AWS_ACCESS: OrganizationPolicyRecord = {
  id: 'p-FullAWSAccess',
  type: 'SERVICE_CONTROL_POLICY',
  name: 'FullAWSAccess',
  description: 'Allows access to every operation',
  content: JSON.stringify({ Version: '2012-10-17', Statement: [ALLOW_ALL] }),
  awsManaged: true,
  tags: {},
  targets: [],
  everywhereBut: [],
};

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html — cannot be detached from anything. */
const RCP_FULL_AWS_ACCESS: OrganizationPolicyRecord = {
  ...FULL_AWS_ACCESS,
  id: 'p-RCPFullAWSAccess',
  type: 'RESOURCE_CONTROL_POLICY',
  name: 'RCPFullAWSAccess',
  description: 'Allows access to every resource',
  content: JSON.stringify({ Version: '2012-10-17', Statement: [{ ...ALLOW_ALL, Principal: '*' }] }),
};

/** What AWS attaches everywhere when a policy type is enabled; nothing for types without such a policy. */
export function awsManagedPolicyOf(type: PolicyType): OrganizationPolicyRecord | undefined {
  return [FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS].find((policy) => policy.type === type);
}
