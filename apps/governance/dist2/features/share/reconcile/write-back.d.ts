import type { Transaction } from '../../../platform/prisma/tenant-clients.js';
import type { RamCall } from './ram-share.js';
import type { CallResult, PlannedCall, ShareDraft } from './share-draft.js';
/** Shares with everything that has not ended, to be changed and written back. */
export declare function readDrafts(tx: Transaction, ids: readonly string[]): Promise<ShareDraft[]>;
/**
 * Stores intents of calls before they are made. One whose outcome is unknown is made again under its old token.
 *
 * @returns the calls with their tokens
 */
export declare function storeIntents(tx: Transaction, share: ShareDraft, calls: readonly RamCall[], now: Date): Promise<PlannedCall[]>;
/** Notes what became of calls; those without a clear answer stay open. */
export declare function closeIntents(tx: Transaction, results: readonly CallResult[], now: Date): Promise<void>;
/** Writes shares and their grants back, each kind in one statement. Shares that are not worked on further are let go. */
export declare function writeDrafts(tx: Transaction, drafts: readonly ShareDraft[], continuing: ReadonlySet<string>): Promise<void>;
