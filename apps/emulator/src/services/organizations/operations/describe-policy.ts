import { DescribePolicyCommand } from '@aws-sdk/client-organizations';

import { requireAdministrator } from '../find-organization.js';
import { describePolicyRecord, requirePolicy } from '../find-policy.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribePolicy.html */
export const describePolicy = operation(DescribePolicyCommand, (input, ctx) => {
  const found = requireAdministrator(ctx);
  return { Policy: describePolicyRecord(requirePolicy(input.PolicyId, found), found.organization) };
});
