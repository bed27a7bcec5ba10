import type { Clock } from '../../platform/clock.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import type { Actor } from '../access/actor.js';
/** Thrown in place of a second change: what the first one made. */
export declare class Replayed extends Error {
    readonly id: string;
    readonly revision: bigint;
    readonly name = "Replayed";
    constructor(id: string, revision: bigint);
}
/**
 * Keys of mutations, kept for a day with what they made. The record is part of the change's own transaction and an advisory lock stands for
 * "at work": whatever crashes, a key is either unused or has its answer.
 */
export declare class Idempotency {
    private readonly clock;
    constructor(clock: Clock);
    /** @returns what to call with the result, in the same transaction */
    begin(tx: Transaction, actor: Actor, { key, requestHash }: NonNullable<Actor['idempotency']>): Promise<(result: unknown, revision: bigint) => Promise<void>>;
}
