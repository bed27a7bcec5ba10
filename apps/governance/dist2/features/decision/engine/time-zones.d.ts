/** A stretch of time in which a zone's distance from UTC does not change. */
export interface OffsetPeriod {
    /** Milliseconds to add to UTC for local time. */
    readonly offset: number;
    readonly from: number;
    /** Known until here. */
    readonly until: number;
    /** Whether the offset changes at `until`, rather than not having been looked at further. */
    readonly changes: boolean;
}
/** Local time of IANA zones. Asking the platform takes microseconds, so it remembers the stretches it has seen. */
export declare class TimeZones {
    #private;
    /**
     * The stretch `at` is in, known for more than a week from `at` or up to the next change; `undefined` for a zone nobody knows.
     *
     * @param at milliseconds since 1970
     */
    periodAt(name: string, at: number): OffsetPeriod | undefined;
}
