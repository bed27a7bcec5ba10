import type { Grant, Share, ShareState } from '../../../platform/prisma/client/client.js';
import type { ObservedPrincipal, ObservedShare } from './ram-share.js';
import { isIn } from './reconcile.rules.js';

/** What the state of a grant follows from. */
export interface GrantStanding {
  readonly desired: boolean;
  readonly applied: boolean;
  readonly observed: ObservedPrincipal | undefined;
  /** Its consumer has to say yes first, and has not. */
  readonly awaitsAcceptance: boolean;
  readonly givenUp: boolean;
  /** It was active before. */
  readonly wasActive: boolean;
  /** The share gives what it is to give: permission, resource and companions are as wanted. */
  readonly complete: boolean;
  /** RAM refuses it for a reason that does not pass. */
  readonly refused: boolean;
  /** The RAM share is gone, and with it everything in it. */
  readonly shareGone: boolean;
}

/** One of nine words for a grant: its wanted, told and seen sides in one. */
export function grantState(standing: GrantStanding): ShareState {
  const { desired, applied, observed, awaitsAcceptance, givenUp, wasActive, complete, refused, shareGone } = standing;
  const status = observed?.status;
  if (!desired)
    return shareGone || (!applied && (status === undefined || status === 'DISASSOCIATED' || status === 'FAILED')) ? 'REVOKED' : 'REVOKING';
  if (status === 'ASSOCIATED') return complete ? 'ACTIVE' : wasActive ? 'DEGRADED' : 'APPLYING';
  if (status === 'SUSPENDING' || status === 'SUSPENDED' || status === 'RESTORING') return 'SUSPENDED';
  if (status === 'ASSOCIATING' && observed?.external === true && observed.invitation?.status !== 'ACCEPTED') return 'PENDING_ACCEPTANCE';
  if (givenUp || refused) return 'FAILED';
  if (awaitsAcceptance) return 'PENDING_ACCEPTANCE';
  if (wasActive) return 'DEGRADED';
  if (status === 'FAILED') return 'FAILED';
  return applied || status !== undefined ? 'APPLYING' : 'PLANNED';
}

/**
 * One word for a share, from those of its grants.
 *
 * @param grants states of all its grants that have not ended
 */
export function shareState(
  share: Pick<Share, 'ramArn' | 'closedAt'>,
  grants: readonly { readonly state: ShareState; readonly desired: boolean }[],
): ShareState {
  const wanted = grants.filter(({ desired }) => desired).map(({ state }) => state);
  if (wanted.length === 0) return share.closedAt === null ? 'REVOKING' : 'REVOKED';
  for (const state of ['FAILED', 'DEGRADED', 'PENDING_ACCEPTANCE', 'APPLYING', 'SUSPENDED'] as const)
    if (wanted.includes(state)) return state === 'FAILED' && wanted.some((each) => each !== 'FAILED') ? 'DEGRADED' : state;
  if (wanted.every((state) => state === 'PLANNED')) return share.ramArn === null ? 'PLANNED' : 'APPLYING';
  return wanted.includes('PLANNED') ? 'APPLYING' : 'ACTIVE';
}

/** Whether the RAM share itself is what it is to be, besides who is in it. */
export function isAsWanted(
  observed: ObservedShare,
  desired: {
    readonly permission: { readonly arn: string; readonly version: number } | undefined;
    readonly resourceArn: string;
    readonly retainOnLeave: boolean;
  },
): boolean {
  const { permission } = observed;
  return (
    observed.status === 'ACTIVE' &&
    desired.permission !== undefined &&
    permission?.arn === desired.permission.arn &&
    permission.version === desired.permission.version &&
    observed.resources[desired.resourceArn] === 'ASSOCIATED' &&
    observed.retainOnLeave === desired.retainOnLeave
  );
}

/** Whether a consumer has to say yes and has not. */
export function awaitsAcceptance(grant: Pick<Grant, 'requiresAcceptance' | 'acceptedAt'>): boolean {
  return grant.requiresAcceptance && grant.acceptedAt === null;
}

/** How often an unanswered invitation is repeated. */
const MOST_INVITATIONS = 3;

export function isGivenUp(grant: Pick<Grant, 'invitations' | 'invitationStatus'>, observed: ObservedPrincipal | undefined): boolean {
  if (isIn(observed?.status)) return false;
  return grant.invitationStatus === 'REJECTED' || (grant.invitations >= MOST_INVITATIONS && grant.invitationStatus === 'EXPIRED');
}
