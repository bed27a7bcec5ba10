import fc from 'fast-check';
/** A property and how many cases one run of it looks at. */
export interface CountedProperty {
    readonly property: fc.IRawProperty<unknown>;
    readonly casesPerRun: number;
}
export declare function agreesWithNaive(): CountedProperty;
/** Only some questions of each facts: Cedar takes a thousand times as long. */
export declare function agreesWithCedar(): CountedProperty;
/** Asked again at any moment before `validUntil`, the answer is the same. */
export declare function staysValid(): CountedProperty;
/** Neither the order of policies and rules nor the way the engine came about matters, and `explain` decides what `decide` does. */
export declare function isOneFunctionOfFacts(): CountedProperty;
/** What `explain` says would allow it does. */
export declare function explainsWhatWouldAllow(): CountedProperty;
