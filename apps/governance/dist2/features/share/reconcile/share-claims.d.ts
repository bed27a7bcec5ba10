import type { PermissionLevel } from '../../../platform/prisma/client/client.js';
import type { PrismaClient } from '../../../platform/prisma/client/client.js';
import type { Transaction } from '../../../platform/prisma/tenant-clients.js';
/** The right to work on a share until the lease ends; what is written is refused once the fence has grown. */
export interface Claim {
    readonly id: string;
    readonly fence: bigint;
    readonly ownerAccountId: string;
    readonly region: string;
    readonly permission: PermissionLevel;
    readonly name: string;
    readonly ramArn: string | null;
}
/** PostgreSQL's clock decides about leases; a call to RAM is given up well before its lease ends. */
export declare const LEASE_SECONDS = 60;
export interface ClaimTerms {
    readonly owner: string;
    readonly now: Date;
    readonly limit: number;
    /** Only shares from which access is to be taken away. */
    readonly revocationsOnly: boolean;
}
/** Due shares that nobody works on, those first from which access is to be taken away. */
export declare function claimDue(client: PrismaClient, { owner, now, limit, revocationsOnly }: ClaimTerms): Promise<Claim[]>;
/** Those of the claims that still hold; their rows are locked until the transaction ends. */
export declare function lockHeld(tx: Transaction, claims: readonly Claim[]): Promise<Set<string>>;
export interface Unchanged {
    readonly claim: Claim;
    readonly dueAt: Date;
}
/** Notes that shares were looked at and nothing was to do, and lets them go. One statement, and no revision. */
export declare function releaseUnchanged(client: PrismaClient, shares: readonly Unchanged[], now: Date): Promise<void>;
/** Lets shares go as they are, e.g. when the process stops. */
export declare function release(client: PrismaClient, claims: readonly Claim[]): Promise<void>;
