import { type PolicyTargetSummary, TargetNotFoundException } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import type { OrganizationsContext } from './context.js';
import type { CallersOrganization } from './find-organization.js';
import { isListed } from './member-account.js';
import { organizationArnOf, type OrganizationPolicyRecord } from './organization.js';
import { isAttached } from './policy-attachment.js';

type Organization = Pick<CallersOrganization, 'organization' | 'records'>;
type Now = Pick<OrganizationsContext, 'now'>;
type Target = PolicyTargetSummary & { readonly TargetId: string };

/** A root, unit or account as lists of targets show it; nothing when it is not in the organization. */
function describeTarget(id: string, { organization, records }: Organization, ctx: Now): Target | undefined {
  if (id === organization.rootId) return { TargetId: id, Arn: organizationArnOf(organization, 'root', id), Name: 'Root', Type: 'ROOT' };
  const unit = records.units.get(id);
  if (unit) return { TargetId: id, Arn: organizationArnOf(organization, 'ou', id), Name: unit.name, Type: 'ORGANIZATIONAL_UNIT' };
  const account = records.accounts.get(id);
  if (!account || !isListed(account, ctx.now().getTime())) return undefined;
  return { TargetId: id, Arn: organizationArnOf(organization, 'account', id), Name: account.name, Type: 'ACCOUNT' };
}

/** What a policy is attached to, in order of id. */
export function targetsOf(policy: OrganizationPolicyRecord, found: Organization, ctx: Now): Target[] {
  const { organization, records } = found;
  const ids = [organization.rootId, ...records.units.entries().map(([id]) => id), ...records.accounts.entries().map(([id]) => id)];
  return ids
    .filter((id) => isAttached(policy, id))
    .sort()
    .flatMap((id) => describeTarget(id, found, ctx) ?? []);
}

/** @throws TargetNotFoundException */
export function requireTarget(id: string, found: Organization, ctx: Now): void {
  if (!describeTarget(id, found, ctx)) throw targetNotFound();
}

export function targetNotFound(): Error {
  return fault(TargetNotFoundException, "You specified a target that doesn't exist.");
}
