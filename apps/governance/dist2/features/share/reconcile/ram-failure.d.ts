/** What a failed call to AWS means for what comes next. */
export interface RamFailure {
    /** Whether the call may have been carried out all the same. */
    readonly outcome: 'notDone' | 'unknown';
    /** It may succeed by itself later. */
    readonly passes: boolean;
    readonly code: string;
    /** For `lastError`: code and AWS's own words. */
    readonly text: string;
}
/**
 * An answer of the kind 4xx says that nothing was done; no answer, or one of the kind 5xx, says nothing at all.
 *
 * @example
 * catch (error) { if (ramFailure(error).outcome === 'unknown') … }
 */
export declare function ramFailure(error: unknown): RamFailure;
/** RAM does not have it, or does not show it yet. */
export declare function isUnknownResource(error: unknown): boolean;
