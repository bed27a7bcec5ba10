import { ListPoliciesForTargetCommand } from '@aws-sdk/client-organizations';

import { requireAdministrator } from '../find-organization.js';
import { describePolicySummary } from '../find-policy.js';
import { listPage } from '../list-page.js';
import { operation } from '../operation.js';
import { policiesAttachedTo } from '../policy-attachment.js';
import { requireTarget } from '../policy-target.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListPoliciesForTarget.html — what is attached directly, not what is inherited. */
export const listPoliciesForTarget = operation(ListPoliciesForTargetCommand, (input, ctx) => {
  const found = requireAdministrator(ctx);
  const { TargetId: target, Filter: type } = input;
  requireTarget(target, found, ctx);
  const policies = policiesAttachedTo(target, type, found.records);
  const { items, nextToken } = listPage(policies, ({ id }) => id, input, ['policies of', found.organization.id, target, type]);
  return { Policies: items.map((policy) => describePolicySummary(policy, found.organization)), NextToken: nextToken };
});
