import { GetRoleCommand } from '@aws-sdk/client-iam';

import { findRole } from '../find-role.js';
import { operation } from '../operation.js';
import { describeLastUse, describeRole, describeRoleDetails } from '../role.js';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html */
export const getRole = operation(GetRoleCommand, (input, ctx) => {
  const role = findRole(input.RoleName, ctx);
  return { Role: { ...describeRole(role), ...describeRoleDetails(role), RoleLastUsed: describeLastUse(role) } };
});
