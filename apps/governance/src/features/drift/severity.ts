import type { DriftKind, Severity } from '../../platform/prisma/client/client.js';
import type { DriftView } from './drift.rules.js';

interface Row {
  /** Somebody outside of the organization is let in. */
  readonly external: Severity;
  /** Somebody inside has more than granted. */
  readonly more: Severity;
  /** Somebody has less than granted. */
  readonly less: Severity;
}

/** How bad each difference is, by whom it lets in. */
const table: Readonly<Record<DriftKind, Row>> = {
  UNMANAGED_SHARE: { external: 'CRITICAL', more: 'HIGH', less: 'LOW' },
  EXTRA_PRINCIPAL: { external: 'CRITICAL', more: 'HIGH', less: 'LOW' },
  EXTERNAL_FLAG: { external: 'HIGH', more: 'HIGH', less: 'MEDIUM' },
  RETAIN_FLAG: { external: 'HIGH', more: 'HIGH', less: 'LOW' },
  PERMISSION_VERSION: { external: 'HIGH', more: 'HIGH', less: 'HIGH' },
  COMPANION_GRANT: { external: 'CRITICAL', more: 'HIGH', less: 'MEDIUM' },
  MISSING_SHARE: { external: 'MEDIUM', more: 'MEDIUM', less: 'MEDIUM' },
  MISSING_PRINCIPAL: { external: 'MEDIUM', more: 'MEDIUM', less: 'MEDIUM' },
  INVITATION_EXPIRED: { external: 'LOW', more: 'LOW', less: 'LOW' },
};

export function severityOf(kind: DriftKind, observed: DriftView | null, external: boolean): Severity {
  if (external) return table[kind].external;
  return letsIn(observed) ? table[kind].more : table[kind].less;
}

function letsIn(observed: DriftView | null): boolean {
  if (observed === null) return false;
  const { principals, allowExternal, retainOnLeave, status, bucket } = observed;
  if (principals !== undefined) return principals.length > 0;
  return (allowExternal ?? retainOnLeave ?? (status ?? bucket) !== undefined) === true;
}
