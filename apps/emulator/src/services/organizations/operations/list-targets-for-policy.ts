import { ListTargetsForPolicyCommand } from '@aws-sdk/client-organizations';

import { requireAdministrator } from '../find-organization.js';
import { requirePolicy } from '../find-policy.js';
import { listPage } from '../list-page.js';
import { operation } from '../operation.js';
import { targetsOf } from '../policy-target.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListTargetsForPolicy.html */
export const listTargetsForPolicy = operation(ListTargetsForPolicyCommand, (input, ctx) => {
  const found = requireAdministrator(ctx);
  const policy = requirePolicy(input.PolicyId, found);
  const query = ['targets of', found.organization.id, policy.id];
  const { items, nextToken } = listPage(targetsOf(policy, found, ctx), ({ TargetId }) => TargetId, input, query);
  return { Targets: items, NextToken: nextToken };
});
