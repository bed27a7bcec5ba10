import type { NodeReader } from '@mlapps/audit-log/merkle-proof';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
/** Subtrees of 64 events and more are kept; smaller ones are made from the events. */
export declare const keptLevel = 6;
/** Reads nodes of the tree, as far as checkpoints cover it, with two queries for a proof of any size. */
export declare function auditNodes(client: Transaction): NodeReader;
