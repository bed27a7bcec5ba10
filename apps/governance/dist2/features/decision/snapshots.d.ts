import type { Clock } from '../../platform/clock.js';
import type { DecisionFacts } from './engine/decision.js';
import type { Engine } from './engine/engine.js';
import { FactsReader } from './facts-reader.js';
/** What decisions of a tenant are made from, compiled. The same facts hold at every revision from `from` to `to`. */
export interface Snapshot {
    readonly from: bigint;
    /** Grows while changes go by that decisions do not depend on. */
    to: bigint;
    readonly facts: DecisionFacts;
    /** Policies as enforced when a request is decided. */
    readonly request: Engine;
    /** Policies as enforced when existing grants are kept or ended. */
    readonly reconcile: Engine;
}
export type Consistency = {
    readonly mode: 'MINIMIZE_LATENCY';
} | {
    readonly mode: 'FULLY';
} | {
    readonly mode: 'AT_LEAST';
    readonly revision: bigint;
} | {
    readonly mode: 'EXACT';
    readonly revision: bigint;
};
/** A snapshot and the revision that an answer from it has. */
export interface Placed {
    readonly snapshot: Snapshot;
    readonly revision: bigint;
}
/** Compiled facts of each tenant at the newest revisions, kept current by the ledger. */
export declare class Snapshots {
    #private;
    private readonly reader;
    private readonly clock;
    constructor(reader: FactsReader, clock: Clock);
    /** @throws Refusal `revisionExpired` */
    at(tenant: string, consistency: Consistency): Promise<Placed>;
    /** Tenants whose snapshots are held here. */
    tenants(): string[];
    /** Catches up with the ledger as it is at the call or later. */
    refresh(tenant: string): Promise<void>;
}
