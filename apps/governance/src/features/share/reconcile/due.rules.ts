import type { GrantDraft, ShareDraft } from './share-draft.js';

export interface DueTerms {
  readonly now: Date;
  readonly failed: boolean;
  readonly settled: boolean;
  readonly resyncSeconds: number;
  /** From 0 up to 1. */
  readonly chance: number;
}

const LONGEST_BACK_OFF_SECONDS = 300;
const LONGEST_RECHECK_SECONDS = 300;

/** When to look at a share again; null when never, unless somebody changes what is wanted. */
export function dueAfter(share: ShareDraft, { now, failed, settled, resyncSeconds, chance }: DueTerms): Date | null {
  if (share.closedAt !== null) return null;
  if (failed) return secondsAfter(now, backOffSeconds(share.attempts, chance));
  if (settled) return secondsAfter(now, resyncSeconds * (0.9 + 0.2 * chance));
  return secondsAfter(now, recheckSeconds((now.getTime() - lastTold(share)) / 1000));
}

/** Doubles with each failure, and half of it is chance, so that many do not come back at once. */
function backOffSeconds(attempts: number, chance: number): number {
  return Math.min(2 ** Math.min(attempts, 20), LONGEST_BACK_OFF_SECONDS) * (0.5 + chance / 2);
}

/** What RAM is at work on is looked at often at first, and then less. */
function recheckSeconds(elapsedSeconds: number): number {
  return Math.min(Math.max(elapsedSeconds / 4, 1), LONGEST_RECHECK_SECONDS);
}

function lastTold({ deleteToldAt, createdAt, grants }: ShareDraft): number {
  const told = grants.map(({ toldAt }: GrantDraft) => toldAt?.getTime() ?? 0);
  return Math.max(deleteToldAt?.getTime() ?? 0, createdAt.getTime(), ...told);
}

function secondsAfter(now: Date, seconds: number): Date {
  return new Date(now.getTime() + Math.round(seconds * 1000));
}
