import type { Grant, MlflowApp, PermissionLevel } from '../../platform/prisma/client/client.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import type { Change } from '../audit/ledger.js';
import type { ResolvedPrincipal } from './request/resolve-principal.js';
/** Tag of an app that names, separated by spaces, the model package groups whose packages its consumers need. */
export declare const GROUPS_TAG = "mlapps:model-package-groups";
export interface NewGrant {
    readonly principal: ResolvedPrincipal;
    readonly app: MlflowApp;
    readonly permission: PermissionLevel;
    readonly retainOnLeave: boolean;
    readonly requiresAcceptance: boolean;
    readonly expiresAt: Date | null;
    readonly requestId?: string;
    readonly breakGlassId?: string;
    /** Grant that is to end once this one is active. */
    readonly replacesId?: string;
    readonly now: Date;
}
/**
 * Wants a grant: in the share of its kind, which is made unless it is there. From the commit on the reconciler brings it about.
 *
 * Locks the share first and the head of the ledger second, as everything does that changes what is wanted.
 */
export declare function openGrant(tx: Transaction, record: (change: Change) => void, given: NewGrant): Promise<Grant>;
/** The revision that this transaction's first event will have. The head of the ledger is locked from here on: no event comes in between. */
export declare function upcomingRevision(tx: Transaction): Promise<bigint>;
