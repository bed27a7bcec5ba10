import type { ShareDraft } from './share-draft.js';
export interface DueTerms {
    readonly now: Date;
    readonly failed: boolean;
    readonly settled: boolean;
    readonly resyncSeconds: number;
    /** From 0 up to 1. */
    readonly chance: number;
}
/** When to look at a share again; null when never, unless somebody changes what is wanted. */
export declare function dueAfter(share: ShareDraft, { now, failed, settled, resyncSeconds, chance }: DueTerms): Date | null;
/** Doubles with each failure, and half of it is chance, so that many do not come back at once. */
export declare function backOffSeconds(attempts: number, chance: number): number;
/** What RAM is at work on is looked at often at first, and then less. */
export declare function recheckSeconds(elapsedSeconds: number): number;
