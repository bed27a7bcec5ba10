import type { Change } from '../../audit/ledger.js';
import type { DesiredShare, ObservedShare, RamCall } from './ram-share.js';
import type { Seen, ShareDraft } from './share-draft.js';
export interface AdvanceTerms {
    readonly now: Date;
    readonly graceMilliseconds: number;
    readonly resyncSeconds: number;
    /** From 0 up to 1, for jitter. */
    readonly chance: number;
}
/** What is to be done with a share after it was written back. */
export interface Step {
    readonly calls: readonly RamCall[];
    /** Companions are not as they are to be. */
    readonly companions: boolean;
    readonly changes: readonly Change[];
}
/** Brings a share's record forward by what was learned, and says what comes next. Changes the draft. */
export declare function advance(share: ShareDraft, seen: Seen, terms: AdvanceTerms): Step;
/** The share as RAM is to have it. */
export declare function desiredOf(share: ShareDraft, permission: DesiredShare['permission'], observed: ObservedShare): DesiredShare;
