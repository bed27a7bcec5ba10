import { CreateRoleCommand, EntityAlreadyExistsException, InvalidInputException } from '@aws-sdk/client-iam';
import { fault } from '@mlapps/aws-protocol/fault';

import { checkTrustPolicy, limitExceeded } from '../check-policy.js';
import { checkPolicyArn } from '../policy-arn.js';
import { saveRole } from '../find-role.js';
import { operation } from '../operation.js';
import { describeRole, describeRoleDetails, newRole, roleKey } from '../role.js';
import { withTags } from '../tags.js';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAX_ROLES = 1000;

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
export const createRole = operation(CreateRoleCommand, (input, ctx) => {
  checkTrustPolicy(input.AssumeRolePolicyDocument);
  if (input.Path?.startsWith('/aws-service-role/')) {
    throw fault(InvalidInputException, 'The path /aws-service-role/ is reserved for service-linked roles.');
  }
  if (input.PermissionsBoundary !== undefined) checkPolicyArn(input.PermissionsBoundary, ctx.account);
  const tags = withTags({}, input.Tags ?? []);
  if (ctx.roles.get(roleKey(input.RoleName)) !== undefined) {
    throw fault(EntityAlreadyExistsException, `Role with name ${input.RoleName} already exists.`);
  }
  if (ctx.roles.count() >= MAX_ROLES) throw limitExceeded(`Cannot exceed quota for RolesPerAccount: ${MAX_ROLES}`);
  const role = newRole(input, tags, ctx);
  saveRole(role, ctx);
  return { Role: { ...describeRole(role), ...describeRoleDetails(role) } };
});
