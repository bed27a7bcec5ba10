import type { AuditEntry } from '@mlapps/audit-log/audit-event';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
/**
 * Appends to the tenant's chain. The row of the head is locked from here to the end of the transaction, which is what makes numbers
 * gapless and in the order of commits: call it last. Two statements are run under the lock, however many events there are.
 *
 * @returns number of the last event
 */
export declare function appendToChain(tx: Transaction, tenant: string, entries: readonly AuditEntry[]): Promise<bigint>;
