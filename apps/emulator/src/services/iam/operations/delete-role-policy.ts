import { DeleteRolePolicyCommand } from '@aws-sdk/client-iam';

import { findModifiableRole, findRolePolicy, saveRole } from '../find-role.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePolicy.html */
export const deleteRolePolicy = operation(DeleteRolePolicyCommand, (input, ctx) => {
  const role = findModifiableRole(input.RoleName, ctx);
  findRolePolicy(role, input.PolicyName);
  const kept = Object.entries(role.policies).filter(([name]) => name !== input.PolicyName);
  saveRole({ ...role, policies: Object.fromEntries(kept) }, ctx);
  return {};
});
