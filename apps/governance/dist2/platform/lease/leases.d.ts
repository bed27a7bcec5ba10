import { TenantClients } from '../prisma/tenant-clients.js';
import type { Transaction } from '../prisma/tenant-clients.js';
/** The right to do a piece of work, until it ends or somebody else has it. */
export interface Lease {
    readonly tenant: string;
    /** What it is for, e.g. `organization-sync`. */
    readonly name: string;
    readonly owner: string;
    /** Greater than that of every holder before. */
    readonly fence: bigint;
}
/** Somebody else holds the lease by now: what was about to be written must not be. */
export declare class LeaseLost extends Error {
    readonly name = "LeaseLost";
    constructor(lease: string);
}
/**
 * One holder of a piece of work at a time, in whatever process of whatever replica. The clock is PostgreSQL's. A holder that stalls past its time
 * may still be at work when the next one starts: what it writes must be in a transaction that calls `requireHeld`, which refuses it then.
 */
export declare class Leases {
    #private;
    private readonly clients;
    constructor(clients: TenantClients);
    /**
     * Does the work if nobody else is at it, and keeps the lease meanwhile.
     *
     * @param work its signal is aborted, with a LeaseLost, once the lease is lost
     * @returns what `work` returns; undefined when the lease is somebody else's
     */
    hold<Result>({ tenant, name, seconds }: {
        tenant: string;
        name: string;
        seconds: number;
    }, work: (lease: Lease, signal: AbortSignal) => Promise<Result>): Promise<Result | undefined>;
    /** Does the work under a lease that was acquired, keeps it meanwhile and gives it back. */
    keep<Result>(lease: Lease, seconds: number, work: (lease: Lease, signal: AbortSignal) => Promise<Result>): Promise<Result>;
    /** @returns undefined when somebody holds it */
    acquire(tenant: string, name: string, seconds: number): Promise<Lease | undefined>;
    /** @returns false when the lease was lost; one that ended and nobody took is the holder's again */
    renew(lease: Lease, seconds: number): Promise<boolean>;
    /** Lets the next one in at once. */
    release({ tenant, name, fence }: Lease): Promise<void>;
    /**
     * To be called in the transaction that writes: nobody can take the lease over until it ends.
     *
     * @throws LeaseLost
     */
    requireHeld(tx: Transaction, { name, fence }: Lease): Promise<void>;
}
