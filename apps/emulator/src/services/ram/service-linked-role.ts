import { roleArn } from '@mlapps/aws-identity/arn';

import type { RequestContext } from '../../request-context.js';
import { newRole, roleKey } from '../iam/role.js';
import type { RoleDirectory } from '../iam/role-directory.js';
import { trustPolicyFor } from '../iam/trust-policy.js';

export const RAM_PRINCIPAL = 'ram.amazonaws.com';

/** https://docs.aws.amazon.com/ram/latest/userguide/security-iam-service-linked-roles.html */
const NAME = 'AWSServiceRoleForResourceAccessManager';
const PATH = `/aws-service-role/${RAM_PRINCIPAL}/`;

/** RAM shares inside an organization only with the role that EnableSharingWithAwsOrganization makes; trusted access alone is not enough. */
export function hasServiceLinkedRole(account: string, partition: string, roles: RoleDirectory): boolean {
  return roles.find(roleArn(partition, account, PATH, NAME)) !== undefined;
}

/** To be called inside a transaction. */
export function addServiceLinkedRole(
  account: string,
  roles: RoleDirectory,
  given: Pick<RequestContext, 'partition' | 'ids' | 'now'>,
): void {
  if (hasServiceLinkedRole(account, given.partition, roles)) return;
  const input = { RoleName: NAME, Path: PATH, AssumeRolePolicyDocument: trustPolicyFor({ Service: RAM_PRINCIPAL }) };
  const role = newRole(input, {}, { ...given, account });
  const policy = `arn:${given.partition}:iam::aws:policy/aws-service-role/AWSResourceAccessManagerServiceRolePolicy`;
  roles.ofAccount(account).put(roleKey(NAME), { ...role, attachedPolicies: [policy] });
}
