import { DetachRolePolicyCommand, NoSuchEntityException } from '@aws-sdk/client-iam';
import { fault } from '@mlapps/aws-protocol/fault';

import { checkPolicyArn } from '../policy-arn.js';
import { findModifiableRole, saveRole } from '../find-role.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html */
export const detachRolePolicy = operation(DetachRolePolicyCommand, (input, ctx) => {
  checkPolicyArn(input.PolicyArn, ctx.account);
  const role = findModifiableRole(input.RoleName, ctx);
  if (!role.attachedPolicies.includes(input.PolicyArn)) throw fault(NoSuchEntityException, `Policy ${input.PolicyArn} was not found.`);
  saveRole({ ...role, attachedPolicies: role.attachedPolicies.filter((arn) => arn !== input.PolicyArn) }, ctx);
  return {};
});
