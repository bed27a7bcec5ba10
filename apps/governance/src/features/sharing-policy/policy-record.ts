import type { EnforcementModes, PolicyContent, PolicyScope } from '@mlapps/governance-api/sharing-policy/policy-content';

import type { PolicyApproval, PolicyVersion, SharingPolicy } from '../../platform/prisma/client/client.js';
import type { PolicyDocument } from './sharing-rule.js';

/** A version without its rules, which can be large. */
export type VersionHead = Omit<PolicyVersion, 'document'>;

export type VersionRecord = VersionHead & { readonly approvals: PolicyApproval[] };

/** A policy with its history. */
export interface PolicyRecord extends SharingPolicy {
  /** Oldest first. */
  readonly versions: readonly VersionRecord[];
}

export function newestOf({ versions }: PolicyRecord): VersionRecord {
  return versions.at(-1)!;
}

/** The version that came into force last. */
export function currentOf({ versions, activeVersion }: PolicyRecord): VersionRecord | undefined {
  return versions.find(({ number }) => number === activeVersion);
}

export function modesOf({ requestMode, reconcileMode }: Pick<SharingPolicy, 'requestMode' | 'reconcileMode'>): EnforcementModes {
  return { request: requestMode, reconcile: reconcileMode };
}

export function scopeOf({ scopeKind, scopeId }: Pick<SharingPolicy, 'scopeKind' | 'scopeId'>): PolicyScope {
  if (scopeKind === 'ORG_UNIT') return { kind: 'ORG_UNIT', unitId: scopeId };
  return scopeKind === 'ACCOUNT' ? { kind: 'ACCOUNT', accountId: scopeId } : { kind: 'ORGANIZATION' };
}

/** @returns id of the unit or account; empty for the organization */
export function scopeIdOf(scope: PolicyScope): string {
  if (scope.kind === 'ORG_UNIT') return scope.unitId;
  return scope.kind === 'ACCOUNT' ? scope.accountId : '';
}

export function documentOf(version: Pick<PolicyVersion, 'document'>): PolicyDocument {
  return version.document as unknown as PolicyDocument;
}

export function contentOf(
  policy: Pick<SharingPolicy, 'scopeKind' | 'scopeId'>,
  version: Pick<PolicyVersion, 'document' | 'requestMode' | 'reconcileMode' | 'expiresAt'>,
): PolicyContent {
  const { requestMode, reconcileMode, expiresAt } = version;
  return {
    scope: scopeOf(policy),
    modes: { request: requestMode, reconcile: reconcileMode },
    ...(expiresAt !== null && { expiresAt: expiresAt.toISOString() }),
    rules: documentOf(version).rules,
  };
}
