import type { PolicyType } from '@aws-sdk/client-organizations';

import type { OrganizationPolicyRecord } from './organization.js';
import type { OrganizationStore } from './organizations-store.js';

type Policies = Pick<OrganizationStore, 'policies'>;

/** Whether a policy is attached directly to this root, unit or account. */
export function isAttached({ targets, everywhereBut }: OrganizationPolicyRecord, targetId: string): boolean {
  return everywhereBut === undefined ? targets.includes(targetId) : !everywhereBut.includes(targetId);
}

/** Policies of one type on one target, in the order they were attached. */
export function policiesAttachedTo(targetId: string, type: PolicyType, { policies }: Policies): OrganizationPolicyRecord[] {
  return policies
    .list()
    .filter((policy) => policy.type === type && isAttached(policy, targetId))
    .sort((a, b) => placeOf(a, targetId) - placeOf(b, targetId));
}

/** @param before the policies of its type that the target has */
export function attached(
  policy: OrganizationPolicyRecord,
  targetId: string,
  before: readonly OrganizationPolicyRecord[],
): OrganizationPolicyRecord {
  const place = 1 + Math.max(0, ...before.map((other) => placeOf(other, targetId)));
  const attachedAs = { ...policy.attachedAs, [targetId]: place };
  if (policy.everywhereBut === undefined) return { ...policy, targets: [...policy.targets, targetId], attachedAs };
  return { ...policy, everywhereBut: policy.everywhereBut.filter((id) => id !== targetId), attachedAs };
}

export function detached(policy: OrganizationPolicyRecord, targetId: string): OrganizationPolicyRecord {
  const { [targetId]: _, ...attachedAs } = policy.attachedAs ?? {};
  if (policy.everywhereBut === undefined) return { ...policy, targets: policy.targets.filter((id) => id !== targetId), attachedAs };
  return { ...policy, everywhereBut: [...policy.everywhereBut, targetId], attachedAs };
}

function placeOf({ attachedAs }: OrganizationPolicyRecord, targetId: string): number {
  return attachedAs?.[targetId] ?? 0;
}

/** To be called when a unit or an account is gone: if it ever comes back, it comes with AWS's own policies and no others. */
export function forgetTarget(targetId: string, { policies }: Policies): void {
  for (const policy of policies.list()) {
    const { [targetId]: place, ...attachedAs } = policy.attachedAs ?? {};
    const targets = policy.targets.filter((id) => id !== targetId);
    const everywhereBut = policy.everywhereBut?.filter((id) => id !== targetId);
    const known = place !== undefined || targets.length < policy.targets.length || everywhereBut?.length !== policy.everywhereBut?.length;
    if (known) policies.put(policy.id, { ...policy, targets, attachedAs, ...(everywhereBut === undefined ? {} : { everywhereBut }) });
  }
}
