import { ListRolePoliciesCommand } from '@aws-sdk/client-iam';

import { findRole } from '../find-role.js';
import { markedPage } from '../marked-page.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html */
export const listRolePolicies = operation(ListRolePoliciesCommand, (input, ctx) => {
  const role = findRole(input.RoleName, ctx);
  const names = Object.keys(role.policies).sort();
  const { items, marked } = markedPage(names, (name) => name, input, ['ListRolePolicies', role.id]);
  return { PolicyNames: items, ...marked };
});
