import { GetRolePolicyCommand } from '@aws-sdk/client-iam';

import { findRole, findRolePolicy } from '../find-role.js';
import { operation } from '../operation.js';
import { encodePolicy } from '../role.js';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html */
export const getRolePolicy = operation(GetRolePolicyCommand, (input, ctx) => {
  const role = findRole(input.RoleName, ctx);
  const document = findRolePolicy(role, input.PolicyName);
  return { RoleName: role.name, PolicyName: input.PolicyName, PolicyDocument: encodePolicy(document) };
});
