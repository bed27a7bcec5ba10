import { ListPoliciesCommand } from '@aws-sdk/client-organizations';

import { requireAdministrator } from '../find-organization.js';
import { describePolicySummary } from '../find-policy.js';
import { listPage } from '../list-page.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListPolicies.html */
export const listPolicies = operation(ListPoliciesCommand, (input, ctx) => {
  const { organization, records } = requireAdministrator(ctx);
  const policies = records.policies.list().filter(({ type }) => type === input.Filter);
  const { items, nextToken } = listPage(policies, ({ id }) => id, input, ['policies', organization.id, input.Filter]);
  return { Policies: items.map((policy) => describePolicySummary(policy, organization)), NextToken: nextToken };
});
