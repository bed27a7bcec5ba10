import { refusal } from '../../errors.js';
import type { Refusal } from '../../errors.js';
import type { Actor } from '../access/actor.js';

export interface ApprovalRecord {
  readonly digest: string;
  readonly approver: string;
  readonly approved: boolean;
  readonly expiresAt: Date;
  readonly voidedAt: Date | null;
}

export interface ApprovedVersion {
  readonly digest: string;
  readonly author: string;
  /** Everybody who wrote on it. */
  readonly writers: readonly string[];
  readonly submitter: string | null;
}

/**
 * Who has approved this very text, by subject: nobody who wrote or submitted it, each once, none whose approval expired or was voided.
 *
 * @param approvals of the policy, of whatever version
 */
export function approversThatCount(approvals: readonly ApprovalRecord[], version: ApprovedVersion, now: Date): ReadonlySet<string> {
  const counting = approvals.filter(
    ({ digest, approver, approved, expiresAt, voidedAt }) =>
      approved && digest === version.digest && voidedAt === null && expiresAt > now && partIn(version, approver) === undefined,
  );
  return new Set(counting.map(({ approver }) => approver));
}

/** Why somebody cannot review a version, besides lacking the role; undefined when nothing is in the way. */
export function reviewRefusal(
  actor: Pick<Actor, 'subject' | 'kind'>,
  version: ApprovedVersion,
  given: { readonly digest: string; readonly approve: boolean },
  counting: ReadonlySet<string>,
): Refusal | undefined {
  if (given.digest !== version.digest)
    return refusal('conflict', { reason: `The digest of what is to be reviewed is ${version.digest}: read it again.` }, ['digest']);
  if (!given.approve) return undefined;
  if (actor.kind !== 'USER') return refusal('selfApproval', { reason: 'Only people approve: a service account cannot.' });
  const part = partIn(version, actor.subject);
  if (part !== undefined)
    return refusal('selfApproval', { reason: `${actor.subject} ${part} this version; somebody else has to approve it.` });
  if (counting.has(actor.subject)) return refusal('conflict', { reason: `${actor.subject} has approved this version already.` });
  return undefined;
}

/** What somebody has done for a version that keeps them from approving it. */
function partIn({ author, writers, submitter }: ApprovedVersion, subject: string): 'wrote' | 'submitted' | undefined {
  if (subject === author || writers.includes(subject)) return 'wrote';
  return subject === submitter ? 'submitted' : undefined;
}

/** @throws Refusal `invalidState` unless enough people have approved it */
export function requireApprovals(counting: ReadonlySet<string>, required: number): void {
  if (counting.size >= required) return;
  throw refusal('invalidState', {
    reason: `It takes ${required} approval${required === 1 ? '' : 's'} of this digest that did not expire, and there ${
      counting.size === 1 ? 'is' : 'are'
    } ${counting.size}.`,
  });
}
