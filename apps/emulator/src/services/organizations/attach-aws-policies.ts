import type { OrganizationRecord } from './organization.js';
import type { OrganizationStore } from './organizations-store.js';

/** A new unit or account has AWS's own policy of every enabled type, e.g. FullAWSAccess. To be called inside a transaction. */
export function attachAwsPolicies(targetId: string, { policyTypes }: OrganizationRecord, { policies }: OrganizationStore): void {
  if (policyTypes.length === 0) return;
  for (const policy of policies.list()) {
    if (!policy.awsManaged || !policyTypes.includes(policy.type) || policy.targets.includes(targetId)) continue;
    policies.put(policy.id, { ...policy, targets: [...policy.targets, targetId] });
  }
}

/** A unit or account that is gone has no policies. To be called inside a transaction. */
export function detachAllPolicies(targetId: string, { policies }: Pick<OrganizationStore, 'policies'>): void {
  for (const policy of policies.list()) {
    if (!policy.targets.includes(targetId)) continue;
    policies.put(policy.id, { ...policy, targets: policy.targets.filter((target) => target !== targetId) });
  }
}
