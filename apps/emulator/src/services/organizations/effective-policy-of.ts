import type { EffectivePolicyType } from '@aws-sdk/client-organizations';

import { effectivePolicy } from './effective-policy.js';
import type { CallersOrganization } from './find-organization.js';
import { parseInheritance } from './inheritance.js';
import type { MemberAccountRecord } from './organization.js';
import { ancestorsOf } from './organization-directory.js';
import { policiesAttachedTo } from './policy-attachment.js';

export interface EffectivePolicyRecord {
  readonly content: Record<string, unknown>;
  /** Milliseconds since the epoch. */
  readonly changedAt: number;
}

/** What management policies of one type come to for an account; nothing when none is above it or the type is not enabled. */
export function effectivePolicyOf(
  { id, parentId, joinedAt }: MemberAccountRecord,
  type: EffectivePolicyType,
  { organization, records }: Pick<CallersOrganization, 'organization' | 'records'>,
): EffectivePolicyRecord | undefined {
  if (!organization.policyTypes.includes(type)) return undefined;
  const levels = [...ancestorsOf(parentId, records), id].map((target) => policiesAttachedTo(target, type, records));
  if (levels.every((policies) => policies.length === 0)) return undefined;
  const nodes = levels.map((policies) => policies.map(({ content }) => parseInheritance(JSON.parse(content))));
  const changedAt = Math.max(joinedAt, ...levels.flat().map((policy) => policy.changedAt ?? joinedAt));
  return { content: effectivePolicy(nodes), changedAt };
}
