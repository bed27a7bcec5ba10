import type { PrincipalKind } from '../../../platform/prisma/client/client.js';
import type { Principal } from '../../decision/engine/decision.js';

/** A stored principal as decisions know it. */
export function principalOf(kind: PrincipalKind, principal: string): Principal {
  switch (kind) {
    case 'ACCOUNT':
      return { kind, accountId: principal };
    case 'ORG_UNIT':
      return { kind, unitId: principal };
    case 'ORGANIZATION':
      return { kind };
    case 'DOMAIN':
      return { kind, domainArn: principal };
    case 'ROLE':
      return { kind, roleArn: principal };
  }
}
