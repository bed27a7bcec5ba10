import type { CountedProperty } from './properties.js';
/** When it says that nothing is widened, no question there is goes to ALLOW. */
export declare function widensNothingIsTrue(counts: {
    proven: number;
    unproven: number;
}): CountedProperty;
/** The pairs it looks at are all that differ. */
export declare function findsEveryDifference(): CountedProperty;
/** What a request is allowed is among what some request could be. */
export declare function couldIsWider(): CountedProperty;
