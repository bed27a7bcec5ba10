import type { Change } from '../../audit/ledger.js';
import { applyResults } from './apply-results.rules.js';
import { contentHash } from './content-hash.js';
import { isPrincipalInDoubt, withoutDoubtful } from './doubt.rules.js';
import { dueAfter } from './due.rules.js';
import type { DesiredPrincipal, DesiredShare, ObservedPrincipal, ObservedShare, RamCall } from './ram-share.js';
import { INVITATION_MILLISECONDS, nothingObserved } from './ram-share.js';
import { isIn, planCalls } from './reconcile.rules.js';
import type { CallResult, GrantDraft, Seen, ShareDraft } from './share-draft.js';
import { awaitsAcceptance, grantState, isAsWanted, isGivenUp, shareState } from './share-state.rules.js';

export interface AdvanceTerms {
  readonly now: Date;
  readonly graceMilliseconds: number;
  readonly resyncSeconds: number;
  /** From 0 up to 1, for jitter. */
  readonly chance: number;
  /** Whether calls may follow; otherwise the share is let go. */
  readonly mayCall: boolean;
}

/** What is to be done with a share after it was written back. */
export interface Step {
  readonly calls: readonly RamCall[];
  /** Companions are not as they are to be. */
  readonly companions: boolean;
  readonly changes: readonly Change[];
}

/** Brings a share's record forward by what was learned, and says what comes next. Changes the draft. */
export function advance(share: ShareDraft, seen: Seen, terms: AdvanceTerms): Step {
  const { now } = terms;
  const before = { share: share.state, grants: share.grants.map(({ state }) => state) };
  const failed = seen.failure !== undefined || !seen.results.every(isDone);
  if (!failed) share.lastError = null;
  applyResults(share, seen.results, now);
  if (seen.failure !== undefined) share.lastError = seen.failure.text;
  const shown = observe(share, seen, terms);
  for (const grant of share.grants) grant.ramPrincipal ??= seen.ramPrincipals.get(grant.id) ?? null;
  const observed = withoutDoubtful(share, shown, terms);
  if (seen.observation !== undefined) {
    Object.assign(share, { observed: shown, observedAt: now });
    applyObservation(share, observed, terms);
  }
  const isOver = observed.status === 'DELETED' || (observed.status === 'NONE' && !mayCome(share, seen));
  if (isOver) for (const grant of share.grants) grant.applied = false;
  const mayAct = terms.mayCall && seen.observation !== undefined && seen.results.every(isDone);
  const calls = mayAct ? callsFor(share, observed, seen, terms).filter((call) => isToBeMade(call, share, observed, seen)) : [];
  for (const call of calls) noteTold(share, call, now);
  const companions = terms.mayCall && !seen.companionsTried && share.grants.some((grant) => companionsDiffer(grant, observed));
  applyStates(share, observed, seen, isOver, terms);
  const settled =
    calls.length === 0 && !companions && !failed && isSettled(share, observed, isOver) && !isUnderway(share, observed, seen, terms);
  if (settled) settle(share, isOver, now);
  share.state = shareState(share, share.grants);
  share.attempts = failed ? share.attempts + 1 : 0;
  share.revoking = share.grants.some(({ desired, state }) => !desired && state !== 'REVOKED');
  share.dueAt = calls.length > 0 || companions ? now : dueAfter(share, { ...terms, failed, settled });
  share.lastReconciledAt = now;
  return { calls, companions, changes: changesSince(before, share) };
}

/** A creation whose outcome is not known may have made a share, and somebody may be in it. */
function mayCome({ intents, ramArn }: ShareDraft, { results }: Seen): boolean {
  const answered = new Set(results.filter(isDone).map(({ intentId }) => intentId));
  return ramArn === null && intents.some(({ id, operation }) => operation === 'CreateResourceShare' && !answered.has(id));
}

function isDone({ answer, wasGone }: CallResult): boolean {
  return typeof answer === 'string' || wasGone;
}

/**
 * Something is still to be brought about; what others changed in RAM is reported, and put right only when that is asked for. That a permission has
 * a new version is not somebody's change of the share. A setting is told once in an attendance: RAM may show the one before for a while.
 */
function isToBeMade({ operation }: RamCall, share: ShareDraft, observed: ObservedShare, seen: Seen): boolean {
  if (operation === 'AssociateResourceSharePermission' && wasAttached(seen)) return false;
  if (share.repair || share.appliedRevision !== share.desiredRevision) return true;
  return operation === 'AssociateResourceSharePermission' && isOutdated(observed, seen);
}

function wasAttached({ results }: Seen): boolean {
  return results.some((result) => result.call.operation === 'AssociateResourceSharePermission' && isDone(result));
}

function isOutdated({ permission }: ObservedShare, { permission: wanted }: Seen): boolean {
  return permission !== undefined && permission.arn === wanted?.arn && permission.version < wanted.version;
}

/** RAM has been told something that it does not show yet, or may have been. */
function isUnderway(share: ShareDraft, observed: ObservedShare, seen: Seen, terms: AdvanceTerms): boolean {
  return mayBeDeletedYet(share, terms) || (wasAttached(seen) && isOutdated(observed, seen));
}

function observe(share: ShareDraft, { observation }: Seen, { now, graceMilliseconds }: AdvanceTerms): ObservedShare {
  if (share.ramArn === null && observation?.arn !== undefined) {
    // what was learned before is of the one before
    Object.assign(share, { ramArn: observation.arn, generation: share.generation + 1, deleteToldAt: null, observed: null });
  }
  const earlier = share.observed as unknown as ObservedShare | null;
  if (observation === undefined) return share.ramArn === null ? nothingObserved : (earlier ?? { ...nothingObserved, status: 'UNSEEN' });
  if (observation.status !== 'UNSEEN') return observation;
  // after a deletion it is gone; otherwise it may be lag, for as long as that lasts
  const unseenSince = earlier?.unseenSince ?? now.getTime();
  const isGone = share.deleteToldAt !== null || now.getTime() - unseenSince >= graceMilliseconds;
  return { ...observation, status: isGone ? 'DELETED' : 'UNSEEN', unseenSince };
}

function applyObservation(share: ShareDraft, observed: ObservedShare, { now, graceMilliseconds }: AdvanceTerms): void {
  const wanted = new Set(share.grants.filter(({ desired }) => desired).map(({ ramPrincipal }) => ramPrincipal));
  for (const grant of share.grants) {
    const seen = seenOf(grant, observed);
    // another grant keeps the same principal in
    const isTakenOver = !grant.desired && wanted.has(grant.ramPrincipal);
    if (isTakenOver) grant.applied = false;
    else if (grant.desired && isIn(seen?.status)) grant.applied = true;
    grant.observed = isTakenOver ? null : (seen?.status ?? null);
    if (observed.permission !== undefined) {
      grant.permissionArn = observed.permission.arn;
      grant.permissionVersion = observed.permission.version;
    }
    applyInvitation(grant, seen, now, graceMilliseconds);
  }
}

function applyInvitation(grant: GrantDraft, seen: ObservedPrincipal | undefined, now: Date, graceMilliseconds: number): void {
  if (seen?.invitation !== undefined) {
    grant.invitationArn = seen.invitation.arn;
    grant.invitationStatus = seen.invitation.status;
    grant.invitationExpiresAt = new Date(seen.invitation.expiresAt);
  } else if (seen?.external === true && seen.status === 'ASSOCIATED') grant.invitationStatus = 'ACCEPTED';
  else if (seen?.external === true && seen.status === 'ASSOCIATING' && grant.invitationStatus !== 'ACCEPTED') {
    grant.invitationStatus = 'PENDING';
    grant.invitationExpiresAt = new Date((grant.toldAt ?? now).getTime() + INVITATION_MILLISECONDS);
  } else if (grant.invitationStatus === 'PENDING' && !isIn(seen?.status)) {
    // gone without an answer that can be seen: not lag any more
    const isOld = now.getTime() - (grant.toldAt?.getTime() ?? 0) >= graceMilliseconds;
    if (isOld) grant.invitationStatus = 'EXPIRED';
  }
}

function seenOf(grant: GrantDraft, { principals }: ObservedShare): ObservedPrincipal | undefined {
  return grant.ramPrincipal === null ? undefined : principals[grant.ramPrincipal];
}

/** The share as RAM is to have it. */
function desiredOf(share: ShareDraft, permission: DesiredShare['permission'], observed: ObservedShare): DesiredShare {
  const { name, resourceArn, allowExternal, retainOnLeave } = share;
  const principals = share.grants.flatMap((grant): DesiredPrincipal[] => {
    if (grant.ramPrincipal === null) return [];
    const accepted = !awaitsAcceptance(grant);
    // whom RAM invites is held back by the invitation; whom it does not, by us
    const held = !accepted && !grant.external && !retainOnLeave;
    return [
      {
        principal: grant.ramPrincipal,
        wanted: grant.desired && !held,
        applied: grant.applied,
        toldAt: grant.toldAt?.getTime(),
        givenUp: isGivenUp(grant, observed.principals[grant.ramPrincipal]),
        accept: accepted,
      },
    ];
  });
  const tags = { 'managed-by': 'mlapps-governance', 'mlapps:tenant': share.tenant, 'mlapps:content': contentHash(share, permission.arn) };
  return {
    name,
    resourceArn,
    permission,
    allowExternal,
    retainOnLeave,
    tags,
    principals,
    deleteToldAt: share.deleteToldAt?.getTime(),
  };
}

function callsFor(share: ShareDraft, observed: ObservedShare, { permission }: Seen, terms: AdvanceTerms): RamCall[] {
  const desired = desiredOf(share, permission ?? observed.permission ?? { arn: '', version: 0 }, observed);
  const { now, graceMilliseconds } = terms;
  const calls = planCalls(desired, observed, { now: now.getTime(), graceMilliseconds, separately: share.attempts > 0 });
  // taking away needs no permission
  return permission === undefined
    ? calls.filter(({ operation }) => operation === 'DisassociateResourceShare' || operation === 'DeleteResourceShare')
    : calls;
}

/** Intents of these calls are stored with the draft: from then on RAM may have been told. */
function noteTold(share: ShareDraft, call: RamCall, now: Date): void {
  if (call.operation === 'DeleteResourceShare') share.deleteToldAt = now;
  // the one before is gone: while the answer is out, the new one is known by its name and its token alone
  if (call.operation === 'CreateResourceShare') share.ramArn = null;
  if (call.operation !== 'AssociateResourceShare') return;
  for (const grant of share.grants) {
    if (!grant.desired || grant.ramPrincipal === null || !call.input.principals.includes(grant.ramPrincipal)) continue;
    grant.applied = true;
    grant.toldAt = now;
    grant.invitations += 1;
    if (grant.invitationStatus === 'EXPIRED') grant.invitationStatus = null;
  }
}

function companionsDiffer(grant: GrantDraft, observed: ObservedShare): boolean {
  const has = grant.desired && grant.ramPrincipal !== null && isIn(observed.principals[grant.ramPrincipal]?.status);
  return grant.companions.some(({ applied, unsupported }) => !unsupported && applied !== has);
}

/** RAM shows what is wanted, or what is missing cannot be brought about from here. */
function isSettled({ grants }: ShareDraft, observed: ObservedShare, isOver: boolean): boolean {
  if (!isOver && grants.every(({ desired }) => !desired)) return false;
  return grants.every((grant) => {
    if (!grant.desired) return grant.state === 'REVOKED';
    const seen = seenOf(grant, observed);
    return isIn(seen?.status) ? seen?.status !== 'ASSOCIATING' : isGivenUp(grant, seen);
  });
}

/** A deletion whose answer was lost: what RAM shows may be from before it, for as long as that lasts. */
function mayBeDeletedYet({ intents }: ShareDraft, { now, graceMilliseconds }: Pick<AdvanceTerms, 'now' | 'graceMilliseconds'>): boolean {
  const isYoung = (at: Date) => now.getTime() - at.getTime() < graceMilliseconds;
  return intents.some(({ operation, createdAt }) => operation === 'DeleteResourceShare' && isYoung(createdAt));
}

function applyStates(share: ShareDraft, observed: ObservedShare, seen: Seen, isOver: boolean, terms: AdvanceTerms): void {
  const { now } = terms;
  const { resourceArn, retainOnLeave } = share;
  const permission = seen.permission ?? observed.permission;
  const asWanted = isAsWanted(observed, { permission, resourceArn, retainOnLeave });
  for (const grant of share.grants) {
    const principal = isOver || (!grant.desired && grant.observed === null) ? undefined : seenOf(grant, observed);
    const companionsFine = grant.companions.every(({ applied, unsupported }) => applied || unsupported);
    grant.state = grantState({
      desired: grant.desired,
      applied: grant.applied,
      observed: principal,
      awaitsAcceptance: awaitsAcceptance(grant),
      givenUp: isGivenUp(grant, principal),
      wasActive: grant.activeSince !== null,
      complete: asWanted && companionsFine,
      refused: grant.lastError !== null && share.attempts >= 2,
      shareGone: isOver && !grant.applied,
    });
    const companionsGone = grant.companions.every(({ applied, unsupported }) => !applied || unsupported);
    // until the one who takes its place has been let in anew, it is what says that RAM shows the past
    const isRemembered = !isOver && isPrincipalInDoubt(grant.ramPrincipal, share, terms);
    if (grant.state === 'REVOKED' && (!companionsGone || isRemembered)) grant.state = 'REVOKING';
    if (grant.state === 'ACTIVE') grant.activeSince ??= now;
    if (grant.state === 'REVOKED') grant.endedAt ??= now;
  }
}

function settle(share: ShareDraft, isOver: boolean, now: Date): void {
  share.appliedRevision = share.desiredRevision;
  share.repair = false;
  const isEmpty = share.grants.every(({ desired, state }) => !desired && state === 'REVOKED');
  if (isOver && isEmpty) share.closedAt = now;
}

function changesSince(before: { readonly share: string; readonly grants: readonly string[] }, share: ShareDraft): Change[] {
  const changed = (action: string, targetType: string, targetId: string, from: string, to: string, more: object = {}): Change => ({
    action: `${action}.${to.toLowerCase().replaceAll('_', '-')}`,
    targetType,
    targetId,
    before: { state: from },
    after: { state: to, ...more },
  });
  const grants = share.grants.flatMap((grant, index) =>
    grant.state === before.grants[index]
      ? []
      : [
          changed('grant', 'Grant', grant.id, before.grants[index]!, grant.state, {
            shareId: share.id,
            ...(grant.endReason !== null && { endReason: grant.endReason }),
          }),
        ],
  );
  if (share.state === before.share) return grants;
  const error = share.lastError === null ? {} : { lastError: share.lastError };
  return [...grants, changed('share', 'Share', share.id, before.share, share.state, { ramArn: share.ramArn, ...error })];
}
