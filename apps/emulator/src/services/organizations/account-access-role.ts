import type { RequestContext } from '../../request-context.js';
import { newRole, roleKey } from '../iam/role.js';
import type { RoleDirectory } from '../iam/role-directory.js';
import { trustPolicyFor } from '../iam/trust-policy.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_create-cross-account-role.html */
export const ACCOUNT_ACCESS_ROLE = 'OrganizationAccountAccessRole';

export type RoleMaking = Pick<RequestContext, 'partition' | 'ids' | 'now'>;

/** Gives a new account the role that its organization's management account administers it with. To be called inside a transaction. */
export function addAccountAccessRole(
  { account, roleName, managementAccount }: { account: string; roleName: string; managementAccount: string },
  roles: RoleDirectory,
  ctx: RoleMaking,
): void {
  const trustPolicy = trustPolicyFor({ AWS: `arn:${ctx.partition}:iam::${managementAccount}:root` });
  const role = newRole({ RoleName: roleName, AssumeRolePolicyDocument: trustPolicy }, {}, { ...ctx, account });
  roles
    .ofAccount(account)
    .put(roleKey(roleName), { ...role, attachedPolicies: [`arn:${ctx.partition}:iam::aws:policy/AdministratorAccess`] });
}
