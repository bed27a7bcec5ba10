import { UpdateAssumeRolePolicyCommand } from '@aws-sdk/client-iam';

import { checkTrustPolicy } from '../check-policy.js';
import { findModifiableRole, saveRole } from '../find-role.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html */
export const updateAssumeRolePolicy = operation(UpdateAssumeRolePolicyCommand, (input, ctx) => {
  const role = findModifiableRole(input.RoleName, ctx);
  checkTrustPolicy(input.PolicyDocument);
  saveRole({ ...role, trustPolicy: input.PolicyDocument }, ctx);
  return {};
});
