import type { Grant, Share, ShareState } from '../../../platform/prisma/client/client.js';
import type { ObservedPrincipal, ObservedShare } from './ram-share.js';
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
export declare function grantState(standing: GrantStanding): ShareState;
/**
 * One word for a share, from those of its grants.
 *
 * @param grants states of all its grants that have not ended
 */
export declare function shareState(share: Pick<Share, 'ramArn' | 'closedAt'>, grants: readonly {
    readonly state: ShareState;
    readonly desired: boolean;
}[]): ShareState;
/** Whether the RAM share itself is what it is to be, besides who is in it. */
export declare function isAsWanted(observed: ObservedShare, desired: {
    readonly permission: {
        readonly arn: string;
        readonly version: number;
    } | undefined;
    readonly resourceArn: string;
    readonly retainOnLeave: boolean;
}): boolean;
/** Whether a consumer has to say yes and has not. */
export declare function awaitsAcceptance(grant: Pick<Grant, 'requiresAcceptance' | 'acceptedAt'>): boolean;
/** How often an unanswered invitation is repeated. */
export declare const MOST_INVITATIONS = 3;
export declare function isGivenUp(grant: Pick<Grant, 'invitations' | 'invitationStatus'>, observed: ObservedPrincipal | undefined): boolean;
