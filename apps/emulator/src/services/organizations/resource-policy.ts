import { type ResourcePolicy, ResourcePolicyNotFoundException } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import type { IdSource } from '../../request-context.js';
import { organizationArnOf, type OrganizationRecord } from './organization.js';

type ResourcePolicyRecord = NonNullable<OrganizationRecord['resourcePolicy']>;

/** `rp-` and 8 characters. */
export const newResourcePolicyId = (ids: IdSource): string => `rp-${ids.pick('0123456789abcdefghijklmnopqrstuvwxyz', 8)}`;

/** @throws ResourcePolicyNotFoundException */
export function requireResourcePolicy({ resourcePolicy }: OrganizationRecord): ResourcePolicyRecord {
  if (!resourcePolicy) {
    throw fault(ResourcePolicyNotFoundException, "We can't find a resource policy request with the parameter that you specified.");
  }
  return resourcePolicy;
}

export function describeResourcePolicyRecord({ id, content }: ResourcePolicyRecord, organization: OrganizationRecord): ResourcePolicy {
  return { ResourcePolicySummary: { Id: id, Arn: organizationArnOf(organization, 'resourcepolicy', id) }, Content: content };
}
