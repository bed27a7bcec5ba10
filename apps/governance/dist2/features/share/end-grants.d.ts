import type { Grant } from '../../platform/prisma/client/client.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import type { Change } from '../audit/ledger.js';
export type EndReason = 'REVOKED' | 'EXPIRED' | 'POLICY' | 'ACCOUNT_CLOSED' | 'APP_DELETED' | 'REPLACED';
export interface Ending {
    readonly reason: EndReason;
    /** Subject. */
    readonly by: string;
    readonly comment?: string;
    readonly now: Date;
}
/**
 * No longer wants grants: from the commit on the reconciler takes them away, before anything else.
 *
 * @returns those that were still wanted
 */
export declare function endGrants(tx: Transaction, record: (change: Change) => void, ids: readonly string[], { reason, by, comment, now }: Ending): Promise<Grant[]>;
/** In the order of their ids, so that no two wait for each other. */
export declare function lockSharesOf(tx: Transaction, grantIds: readonly string[]): Promise<void>;
