import type { AwsFailureKind } from './aws-failure.js';
import type { CallRates } from './call-rates.js';
/** A call as metrics want it. */
export interface AwsCall {
    readonly service: string;
    readonly operation: string;
    readonly accountId: string;
    readonly region: string;
    readonly outcome: 'succeeded' | AwsFailureKind;
    /** From first attempt to last answer, waits included. */
    readonly milliseconds: number;
}
type Next = (args: object) => Promise<object>;
/** The part of an SDK client that is needed here. */
export interface Client {
    readonly middlewareStack: {
        add(middleware: (next: Next, context: {
            readonly commandName?: string;
        }) => Next, options: {
            readonly step: 'initialize' | 'finalizeRequest';
            readonly priority: 'low';
            readonly name: string;
        }): void;
    };
}
export interface Observation {
    readonly service: string;
    readonly accountId: string;
    readonly region: string;
    /** Undefined for an endpoint that has no rates. */
    readonly rates: CallRates | undefined;
    readonly observe: ((call: AwsCall) => void) | undefined;
}
/** Makes a client keep to the rates with every attempt, and tell of every call. */
export declare function observeCalls<Observed>(client: Observed, observation: Observation): Observed;
export {};
