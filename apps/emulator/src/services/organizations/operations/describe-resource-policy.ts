import { DescribeResourcePolicyCommand } from '@aws-sdk/client-organizations';

import { requireAdministrator } from '../find-organization.js';
import { operation } from '../operation.js';
import { describeResourcePolicyRecord, requireResourcePolicy } from '../resource-policy.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeResourcePolicy.html */
export const describeResourcePolicy = operation(DescribeResourcePolicyCommand, (_input, ctx) => {
  const { organization } = requireAdministrator(ctx);
  return { ResourcePolicy: describeResourcePolicyRecord(requireResourcePolicy(organization), organization) };
});
