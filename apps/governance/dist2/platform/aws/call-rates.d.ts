/** So many calls in a second, and so many at once after a rest. */
export interface Rate {
    readonly perSecond: number;
    readonly burst: number;
}
/** Spreads calls so that AWS need not refuse them. */
export declare class CallRates {
    #private;
    constructor(now?: () => number);
    /**
     * Takes the place of one call.
     *
     * @param scope account and Region
     * @returns milliseconds to wait before it
     */
    take(scope: string, service: string, operation: string): number;
}
