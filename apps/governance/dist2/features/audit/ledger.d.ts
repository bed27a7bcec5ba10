import type { JsonValue } from '@mlapps/audit-log/canonical-json';
import type { Observable } from 'rxjs';
import type { Clock } from '../../platform/clock.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import type { Actor } from '../access/actor.js';
import { Idempotency } from './idempotency.js';
/** JSON that can be compared and hashed. */
export type Json = JsonValue;
/** One thing that changed, as the audit, subscriptions and webhooks tell it. */
export interface Change {
    /** What happened, past tense: `policy.activated`. */
    readonly action: string;
    /** Type of the schema, e.g. `SharingPolicy`. */
    readonly targetType: string;
    readonly targetId: string;
    readonly before?: Json;
    readonly after?: Json;
}
export interface Committed<Result> {
    readonly result: Result;
    /** Sequence number of the last event of the tenant once the change is visible. */
    readonly revision: bigint;
}
/** A tenant has new events, made in this process. */
export interface Growth {
    readonly tenant: string;
    readonly revision: bigint;
}
/** The only way to change something: the change and its audit events are one transaction. */
export declare class Ledger {
    #private;
    private readonly clients;
    private readonly clock;
    private readonly idempotency;
    constructor(clients: TenantClients, clock: Clock, idempotency: Idempotency);
    /** Tells of every commit of this process that added events; other processes' are heard of by LISTEN `ledger`. */
    get grown(): Observable<Growth>;
    /**
     * With `actor.idempotency` the result needs an `id`, and a second commit with the key is not made.
     *
     * @param work may be run again when PostgreSQL ends the transaction in favour of another: it changes nothing outside of `tx`
     * @throws what `work` throws; then nothing was changed
     * @throws Replayed when the key was used with the same request; Refusal when with another, or when the first is still at work
     */
    commit<Result>(actor: Actor, work: (tx: Transaction, record: (change: Change) => void) => Promise<Result>): Promise<Committed<Result>>;
    /** The tenant's current revision, from the database. */
    revision(tenant: string): Promise<bigint>;
}
