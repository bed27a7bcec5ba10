import { compilePolicy, evaluatePolicy } from '../../authorization/policy/policy.js';
import type { OrganizationsContext } from './context.js';
import { organizationsAccess } from './resources.js';

const POLICY_TYPE = 'organizations:policytype';

/**
 * Whether the organization's resource policy lets a member do what is for its management account.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_delegate_policies.html
 */
export function isDelegated(operation: string, input: object, ctx: OrganizationsContext): boolean {
  const membership = ctx.directory.membershipOf(ctx.account);
  const document = membership?.organization.resourcePolicy;
  if (membership === undefined || membership.isManagement || document === undefined) return false;
  const policy = compilePolicy(document.content, 'resource');
  const access = organizationsAccess.operations[operation];
  const given = input as Readonly<Record<string, unknown>>;
  const known = access?.facts?.(given, ctx);
  const { arn, account, role } = ctx.caller;
  const principal = { arn, account, ...(role === undefined ? {} : { roleArn: role.roleArn }) };
  // what is not about a policy has no policy type; of other keys nothing is known here, and what cannot be judged grants nothing
  const facts = (key: string): readonly string[] | undefined => known?.get(key) ?? (key === POLICY_TYPE ? [] : undefined);
  const resources = access?.resources?.(given, ctx) ?? [];
  return (resources.length === 0 ? ['*'] : resources).every((resource) => {
    return evaluatePolicy(policy, { action: `${organizationsAccess.prefix}:${operation}`, resource, principal, facts }).effect === 'Allow';
  });
}
