import type { Consistency } from './snapshots.js';
export interface ConsistencyInput {
    readonly mode: Consistency['mode'];
    readonly revision?: bigint | null;
}
/** @throws Refusal `validation` when a revision is missing, or given where none is looked at */
export declare function readConsistency(input: ConsistencyInput | null | undefined): Consistency;
