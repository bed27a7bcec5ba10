import type { Account, PrincipalKind } from '../../../platform/prisma/client/client.js';
import type { Transaction } from '../../../platform/prisma/tenant-clients.js';
import type { Principal } from '../../decision/engine/decision.js';
/** A principal as grants store it. */
export interface ResolvedPrincipal {
    readonly kind: PrincipalKind;
    /** Account id, unit id, organization id, ARN of the domain or role. */
    readonly principal: string;
    readonly consumerAccountId: string | null;
    /** As RAM names it; of a domain not known before its account is asked. */
    readonly ramPrincipal: string | null;
    /** RAM treats it as outside of the organization, so it is invited. */
    readonly external: boolean;
}
/** @throws Refusal when it does not exist, or its account may not be given anything */
export declare function resolvePrincipal(tx: Transaction, principal: Principal, field: readonly string[]): Promise<ResolvedPrincipal>;
/** Whether an account is in the organization. */
export declare function isMember(account: Pick<Account, 'closedAt' | 'unitId'> | null): boolean;
