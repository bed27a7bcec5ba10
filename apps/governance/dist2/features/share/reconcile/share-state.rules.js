import { isIn } from './reconcile.rules.js';
/** One of nine words for a grant: its wanted, told and seen sides in one. */
export function grantState(standing) {
    const { desired, applied, observed, awaitsAcceptance, givenUp, wasActive, complete, refused, shareGone } = standing;
    const status = observed?.status;
    if (!desired)
        return shareGone || (!applied && (status === undefined || status === 'DISASSOCIATED' || status === 'FAILED')) ? 'REVOKED' : 'REVOKING';
    if (status === 'ASSOCIATED')
        return complete ? 'ACTIVE' : wasActive ? 'DEGRADED' : 'APPLYING';
    if (status === 'SUSPENDING' || status === 'SUSPENDED' || status === 'RESTORING')
        return 'SUSPENDED';
    if (status === 'ASSOCIATING' && observed?.external === true && observed.invitation?.status !== 'ACCEPTED')
        return 'PENDING_ACCEPTANCE';
    if (givenUp || refused)
        return 'FAILED';
    if (awaitsAcceptance)
        return 'PENDING_ACCEPTANCE';
    if (wasActive)
        return 'DEGRADED';
    if (status === 'FAILED')
        return 'FAILED';
    return applied || status !== undefined ? 'APPLYING' : 'PLANNED';
}
/**
 * One word for a share, from those of its grants.
 *
 * @param grants states of all its grants that have not ended
 */
export function shareState(share, grants) {
    const wanted = grants.filter(({ desired }) => desired).map(({ state }) => state);
    if (wanted.length === 0)
        return share.closedAt === null ? 'REVOKING' : 'REVOKED';
    for (const state of ['FAILED', 'DEGRADED', 'PENDING_ACCEPTANCE', 'APPLYING', 'SUSPENDED'])
        if (wanted.includes(state))
            return state === 'FAILED' && wanted.some((each) => each !== 'FAILED') ? 'DEGRADED' : state;
    if (wanted.every((state) => state === 'PLANNED'))
        return share.ramArn === null ? 'PLANNED' : 'APPLYING';
    return wanted.includes('PLANNED') ? 'APPLYING' : 'ACTIVE';
}
/** Whether the RAM share itself is what it is to be, besides who is in it. */
export function isAsWanted(observed, desired) {
    const { permission } = observed;
    return (observed.status === 'ACTIVE' &&
        desired.permission !== undefined &&
        permission?.arn === desired.permission.arn &&
        permission.version === desired.permission.version &&
        observed.resources[desired.resourceArn] === 'ASSOCIATED' &&
        observed.retainOnLeave === desired.retainOnLeave);
}
/** Whether a consumer has to say yes and has not. */
export function awaitsAcceptance(grant) {
    return grant.requiresAcceptance && grant.acceptedAt === null;
}
/** How often an unanswered invitation is repeated. */
export const MOST_INVITATIONS = 3;
export function isGivenUp(grant, observed) {
    if (isIn(observed?.status))
        return false;
    return grant.invitationStatus === 'REJECTED' || (grant.invitations >= MOST_INVITATIONS && grant.invitationStatus === 'EXPIRED');
}
//# sourceMappingURL=share-state.rules.js.map