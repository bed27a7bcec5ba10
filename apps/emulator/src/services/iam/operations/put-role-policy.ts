import { PutRolePolicyCommand } from '@aws-sdk/client-iam';

import { checkInlinePolicies, checkPolicy } from '../check-policy.js';
import { findModifiableRole, saveRole } from '../find-role.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html */
export const putRolePolicy = operation(PutRolePolicyCommand, (input, ctx) => {
  const role = findModifiableRole(input.RoleName, ctx);
  checkPolicy(input.PolicyDocument, 'identity');
  const policies = { ...role.policies, [input.PolicyName]: input.PolicyDocument };
  checkInlinePolicies(policies, role.name);
  saveRole({ ...role, policies }, ctx);
  return {};
});
