import type { PolicyType } from '@aws-sdk/client-organizations';

import type { OrganizationPolicyRecord } from './organization.js';
import type { OrganizationStore } from './organizations-store.js';

/** Policies of one type on one root, unit or account, in the order they were attached. */
export function policiesAttachedTo(
  targetId: string,
  type: PolicyType,
  { policies }: Pick<OrganizationStore, 'policies'>,
): OrganizationPolicyRecord[] {
  return policies
    .list()
    .filter((policy) => policy.type === type && policy.targets.includes(targetId))
    .sort((a, b) => placeOf(a, targetId) - placeOf(b, targetId));
}

/** @param before the policies of its type that the target has */
export function attached(
  policy: OrganizationPolicyRecord,
  targetId: string,
  before: readonly OrganizationPolicyRecord[],
): OrganizationPolicyRecord {
  const place = 1 + Math.max(0, ...before.map((other) => placeOf(other, targetId)));
  return { ...policy, targets: [...policy.targets, targetId], attachedAs: { ...policy.attachedAs, [targetId]: place } };
}

export function detached(policy: OrganizationPolicyRecord, targetId: string): OrganizationPolicyRecord {
  const { [targetId]: _, ...attachedAs } = policy.attachedAs ?? {};
  return { ...policy, targets: policy.targets.filter((id) => id !== targetId), attachedAs };
}

function placeOf({ attachedAs }: OrganizationPolicyRecord, targetId: string): number {
  return attachedAs?.[targetId] ?? 0;
}
