import type { DesiredShare, ObservedShare, RamCall } from './ram-share.js';
export interface PlanTerms {
    /** Milliseconds since 1970. */
    readonly now: number;
    /** How long after a call RAM may show what was before it. Meanwhile absence is lag, and nothing is told twice. */
    readonly graceMilliseconds: number;
    /** Name each principal in a call of its own, to learn which one RAM refuses. */
    readonly separately: boolean;
}
/**
 * The calls that bring a RAM share from what was observed to what is wanted, in order; none when nothing is to do now.
 *
 * What takes access away goes first. A new share is made without principals: repeating that call, in whatever circumstances, lets nobody in.
 * A share that nobody is wanted in is deleted.
 */
export declare function planCalls(desired: DesiredShare, observed: ObservedShare, terms: PlanTerms): RamCall[];
/** Whether an association gives access, will, or would if its account were not suspended. Unknown words count as such: better one call too many. */
export declare function isIn(status: string | undefined): boolean;
export declare function recently(at: number | undefined, { now, graceMilliseconds }: Pick<PlanTerms, 'now' | 'graceMilliseconds'>): boolean;
