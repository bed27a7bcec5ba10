import { createHash } from 'node:crypto';

import type { DriftFinding } from '../../platform/prisma/client/client.js';
import type { Comparison, FindingDraft } from './drift.rules.js';

export type KnownFinding = Pick<DriftFinding, 'id' | 'fingerprint' | 'state' | 'shareId' | 'acceptedUntil' | 'adoptPermission'>;

export interface FindingChanges {
  readonly found: readonly FindingDraft[];
  /** Seen before and resolved: another time of the same. */
  readonly again: readonly Matched[];
  /** No longer accepted, or a remedy did not help. */
  readonly reopened: readonly Matched[];
  /** As known. */
  readonly seen: readonly Matched[];
  readonly resolved: readonly KnownFinding[];
}

export interface Matched {
  readonly known: KnownFinding;
  readonly draft: FindingDraft;
}

/** Makes it the same finding when it is seen again. */
export function fingerprintOf(
  accountId: string,
  region: string,
  { kind, shareId, ramArn, resourceArn, principal, observed }: FindingDraft,
): string {
  const what = [
    kind,
    accountId,
    region,
    kind === 'UNMANAGED_SHARE' ? ramArn : (shareId ?? ramArn),
    resourceArn,
    principal,
    observed?.bucket ?? null,
  ];
  return createHash('sha256').update(JSON.stringify(what)).digest('hex');
}

/** What became of the findings of an account and Region, now that it was looked at. */
export function findingChanges(
  known: readonly KnownFinding[],
  { findings, untouched }: Comparison,
  fingerprint: (draft: FindingDraft) => string,
  now: Date,
): FindingChanges {
  const byFingerprint = new Map(known.map((each) => [each.fingerprint, each]));
  const drafts = new Map(findings.map((draft) => [fingerprint(draft), draft]));
  const changes = { found: [] as FindingDraft[], again: [] as Matched[], reopened: [] as Matched[], seen: [] as Matched[] };
  for (const [print, draft] of drafts) {
    const match = byFingerprint.get(print);
    if (match === undefined) changes.found.push(draft);
    else if (match.state === 'RESOLVED') changes.again.push({ known: match, draft });
    else if (isOver(match, now)) changes.reopened.push({ known: match, draft });
    else changes.seen.push({ known: match, draft });
  }
  const gone = (each: KnownFinding) => each.state !== 'RESOLVED' && !drafts.has(each.fingerprint);
  const resolved = known.filter((each) => gone(each) && (each.shareId === null || !untouched.has(each.shareId)));
  return { ...changes, resolved };
}

/** One that is being replaced by grants may take as long as their approvals do. */
function isOver({ state, acceptedUntil, adoptPermission }: KnownFinding, now: Date): boolean {
  return (state === 'REMEDYING' && adoptPermission === null) || (state === 'ACCEPTED' && acceptedUntil !== null && acceptedUntil <= now);
}
