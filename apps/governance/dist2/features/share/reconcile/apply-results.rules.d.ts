import type { RamFailure } from './ram-failure.js';
import type { CallResult, ShareDraft } from './share-draft.js';
/** Of a call that was not made because one before it failed. */
export declare const NOT_SENT: RamFailure;
/**
 * Writes what calls answered into the draft. An intent without an answer, as a crash leaves it, counts as a call that may have been carried out:
 * whom it let in is let out when that is wanted, and let in again otherwise.
 */
export declare function applyResults(share: ShareDraft, results: readonly CallResult[], now: Date): void;
