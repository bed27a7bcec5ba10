import type { AuditEvent } from '@mlapps/audit-log/audit-event';
import type { JsonValue } from '@mlapps/audit-log/canonical-json';
import type { CommittedValue } from '@mlapps/audit-log/commitment';

import type { AuditEvent as AuditRow } from '../../platform/prisma/client/client.js';

/** An event as the log's library hashes and exports it. */
export function auditEventOf(row: AuditRow): AuditEvent {
  const { tenant, seq, at, action, requestId, prevHash, hash } = row;
  return {
    tenant,
    seq,
    at: at.toISOString(),
    actor: { subject: row.actor, kind: row.actorKind },
    action,
    target: { type: row.targetType, id: row.targetId },
    before: committedOf(row.beforeCommitment, row.beforeSalt, row.before),
    after: committedOf(row.afterCommitment, row.afterSalt, row.after),
    requestId,
    prevHash,
    hash,
  };
}

function committedOf(commitment: string | null, salt: string | null, value: unknown): CommittedValue | null {
  if (commitment === null) return null;
  return salt === null ? { commitment } : { commitment, salt, value: value as JsonValue };
}
