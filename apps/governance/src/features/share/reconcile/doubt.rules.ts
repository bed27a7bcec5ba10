import type { ObservedShare } from './ram-share.js';
import { recently } from './reconcile.rules.js';
import type { GrantDraft, ShareDraft } from './share-draft.js';

export interface DoubtTerms {
  readonly now: Date;
  readonly graceMilliseconds: number;
}

/**
 * Whether RAM was, or may have been, told to let somebody out after it was told to let them in for this grant, so recently that what it shows may
 * be from before: access that is given again soon after it was taken away would pass for there, and be gone a moment later.
 */
export function isInDoubt(grant: Pick<GrantDraft, 'desired' | 'ramPrincipal' | 'toldAt'>, share: ShareDraft, terms: DoubtTerms): boolean {
  if (!grant.desired || grant.ramPrincipal === null) return false;
  const toldOut = toldOutAt(share, grant.ramPrincipal);
  return toldOut !== undefined && isRecent(toldOut, terms) && toldOut > (grant.toldAt?.getTime() ?? -Infinity);
}

/** The same of one who is named: whether a grant of theirs is in doubt. */
export function isPrincipalInDoubt(principal: string | null, share: ShareDraft, terms: DoubtTerms): boolean {
  return share.grants.some((grant) => grant.ramPrincipal === principal && isInDoubt(grant, share, terms));
}

/** What RAM shows, without those who may be in it no more. */
export function withoutDoubtful(share: ShareDraft, observed: ObservedShare, terms: DoubtTerms): ObservedShare {
  const { deleteToldAt } = share;
  const isDeleted = deleteToldAt !== null && observed.status !== 'DELETED' && isRecent(deleteToldAt.getTime(), terms);
  const doubtful = new Set(
    share.grants.filter((grant) => grant.desired && (isDeleted || isInDoubt(grant, share, terms))).map(({ ramPrincipal }) => ramPrincipal),
  );
  if (doubtful.size === 0) return observed;
  const principals = Object.entries(observed.principals).filter(([principal]) => !doubtful.has(principal));
  return { ...observed, principals: Object.fromEntries(principals) };
}

function toldOutAt({ grants, intents }: ShareDraft, principal: string): number | undefined {
  const told = grants.flatMap(({ desired, applied, ramPrincipal, toldAt }) =>
    !desired && !applied && ramPrincipal === principal && toldAt !== null ? [toldAt.getTime()] : [],
  );
  const unanswered = intents.flatMap(({ operation, input, createdAt, sentAt }) =>
    operation === 'DisassociateResourceShare' && (input as { principals: string[] }).principals.includes(principal)
      ? [(sentAt ?? createdAt).getTime()]
      : [],
  );
  const all = [...told, ...unanswered];
  return all.length === 0 ? undefined : Math.max(...all);
}

function isRecent(at: number, { now, graceMilliseconds }: DoubtTerms): boolean {
  return recently(at, { now: now.getTime(), graceMilliseconds });
}
