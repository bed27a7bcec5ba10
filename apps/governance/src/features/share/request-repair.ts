import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import type { Change } from '../audit/ledger.js';

/**
 * Lets the reconciler bring RAM to what is wanted again, whoever changed it.
 *
 * @returns whether there is such a share that has not ended
 */
export async function requestRepair(tx: Transaction, record: (change: Change) => void, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.share.updateMany({ where: { id, closedAt: null }, data: { repair: true, dueAt: now, attempts: 0 } });
  if (count === 1) record({ action: 'share.repair-requested', targetType: 'Share', targetId: id });
  return count === 1;
}
