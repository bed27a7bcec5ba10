import { type Policy, PolicyNotFoundException, type PolicySummary } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import type { CallersOrganization } from './find-organization.js';
import { organizationArnOf, type OrganizationPolicyRecord, type OrganizationRecord } from './organization.js';
import { invalidInput } from './refusals.js';

type Organization = Pick<CallersOrganization, 'records'>;

/** @throws PolicyNotFoundException */
export function requirePolicy(id: string, { records }: Organization): OrganizationPolicyRecord {
  const policy = records.policies.get(id);
  if (!policy) throw fault(PolicyNotFoundException, "We can't find a policy with the PolicyId that you specified.");
  return policy;
}

/** @throws PolicyNotFoundException, InvalidInputException for one of AWS's own */
export function requireOwnPolicy(id: string, found: Organization): OrganizationPolicyRecord {
  const policy = requirePolicy(id, found);
  if (policy.awsManaged) {
    throw invalidInput('IMMUTABLE_POLICY', "You specified a policy that is managed by AWS and can't be modified.");
  }
  return policy;
}

export function describePolicySummary(policy: OrganizationPolicyRecord, organization: OrganizationRecord): PolicySummary & { Id: string } {
  const { id, type, name, description, awsManaged } = policy;
  const path = `${type.toLowerCase()}/${id}`;
  const arn = awsManaged
    ? `arn:${organization.partition}:organizations::aws:policy/${path}`
    : organizationArnOf(organization, 'policy', path);
  return { Id: id, Arn: arn, Name: name, Description: description, Type: type, AwsManaged: awsManaged };
}

export function describePolicyRecord(policy: OrganizationPolicyRecord, organization: OrganizationRecord): Policy {
  return { PolicySummary: describePolicySummary(policy, organization), Content: policy.content };
}
