import type { AuditEvent } from '@mlapps/audit-log/audit-event';
import type { AuditEvent as AuditRow } from '../../platform/prisma/client/client.js';
/** An event as the log's library hashes and exports it. */
export declare function auditEventOf(row: AuditRow): AuditEvent;
