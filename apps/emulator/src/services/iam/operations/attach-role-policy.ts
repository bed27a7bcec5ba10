import { AttachRolePolicyCommand } from '@aws-sdk/client-iam';

import { limitExceeded } from '../check-policy.js';
import { checkAttachable } from '../policy-arn.js';
import { findModifiableRole, saveRole } from '../find-role.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAX_ATTACHED = 10;

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html */
export const attachRolePolicy = operation(AttachRolePolicyCommand, (input, ctx) => {
  checkAttachable(input.PolicyArn, ctx.account);
  const role = findModifiableRole(input.RoleName, ctx);
  if (role.attachedPolicies.includes(input.PolicyArn)) return {};
  if (role.attachedPolicies.length >= MAX_ATTACHED) throw limitExceeded(`Cannot exceed quota for PoliciesPerRole: ${MAX_ATTACHED}`);
  saveRole({ ...role, attachedPolicies: [...role.attachedPolicies, input.PolicyArn] }, ctx);
  return {};
});
