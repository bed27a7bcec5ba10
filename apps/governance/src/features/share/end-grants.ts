import type { Grant } from '../../platform/prisma/client/client.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import type { Change } from '../audit/ledger.js';
import { upcomingRevision } from './open-grant.js';

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
export async function endGrants(
  tx: Transaction,
  record: (change: Change) => void,
  ids: readonly string[],
  { reason, by, comment, now }: Ending,
): Promise<Grant[]> {
  await lockSharesOf(tx, ids);
  const ending = await tx.grant.findMany({ where: { id: { in: [...ids] }, desired: true }, orderBy: { id: 'asc' } });
  if (ending.length === 0) return [];
  const revision = await upcomingRevision(tx);
  const shareIds = [...new Set(ending.map(({ shareId }) => shareId))];
  await tx.share.updateMany({
    where: { id: { in: shareIds } },
    data: { desiredRevision: revision, dueAt: now, revoking: true, attempts: 0 },
  });
  await tx.grant.updateMany({
    where: { id: { in: ending.map(({ id }) => id) } },
    data: {
      desired: false,
      state: 'REVOKING',
      endReason: reason,
      endedBy: by,
      endComment: comment ?? null,
      revokedAt: now,
      lockVersion: { increment: 1 },
    },
  });
  for (const { id, state, shareId, principal, resourceArn } of ending)
    record({
      action: 'grant.revoking',
      targetType: 'Grant',
      targetId: id,
      before: { state },
      after: { state: 'REVOKING', endReason: reason, shareId, principal, resourceArn, ...(comment !== undefined && { comment }) },
    });
  return ending;
}

/** In the order of their ids, so that no two wait for each other. */
export async function lockSharesOf(tx: Transaction, grantIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM share WHERE id IN (SELECT share_id FROM "grant" WHERE id = ANY(${[...grantIds]}::uuid[])) ORDER BY id FOR UPDATE`;
}
