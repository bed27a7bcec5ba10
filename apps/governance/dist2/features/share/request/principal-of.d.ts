import type { PrincipalKind } from '../../../platform/prisma/client/client.js';
import type { Principal } from '../../decision/engine/decision.js';
/** A stored principal as decisions know it. */
export declare function principalOf(kind: PrincipalKind, principal: string): Principal;
