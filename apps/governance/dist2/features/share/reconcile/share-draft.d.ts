import type { Companion, Grant, RamIntent, Share } from '../../../platform/prisma/client/client.js';
import type { RamFailure } from './ram-failure.js';
import type { RamPermission } from './permission-catalog.js';
import type { ObservedShare, RamCall } from './ram-share.js';
type Writable<Row> = {
    -readonly [Column in keyof Row]: Row[Column];
};
export type GrantDraft = Writable<Grant> & {
    readonly companions: readonly Companion[];
};
/** A share as it was read under lock, to be brought forward and written back. */
export type ShareDraft = Writable<Share> & {
    /** Those that have not ended. */
    readonly grants: readonly GrantDraft[];
    /** Intents whose outcome is not known. */
    readonly intents: readonly RamIntent[];
};
/** A call on its way: its intent is stored. */
export interface PlannedCall {
    readonly intentId: string;
    readonly clientToken: string;
    readonly call: RamCall;
}
export interface CallResult extends PlannedCall {
    /** ARN of the share, or why there is no answer. */
    readonly answer: string | RamFailure;
    /** What was to be taken away is not there. */
    readonly wasGone: boolean;
}
/** What a worker learned of a share since it last wrote it down. */
export interface Seen {
    readonly observation: ObservedShare | undefined;
    /** What its level is in RAM. */
    readonly permission: RamPermission | undefined;
    /** Why there is no observation, or no permission. */
    readonly failure: RamFailure | undefined;
    readonly results: readonly CallResult[];
    /** Names of domains' principals that were looked up, by grant. */
    readonly ramPrincipals: ReadonlyMap<string, string>;
    /** Companions were brought up to date just now, or it was tried. */
    readonly companionsTried: boolean;
}
export {};
