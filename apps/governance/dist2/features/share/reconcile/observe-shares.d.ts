import type { RAMClient } from '@aws-sdk/client-ram';
import type { ObservedPrincipal, ObservedShare } from './ram-share.js';
/**
 * Reads back RAM shares of one account and Region, together.
 *
 * @returns by ARN, all of them; UNSEEN those that RAM does not show
 * @throws what RAM answers, e.g. that it is asked too often
 */
export declare function observeShares(ram: RAMClient, arns: readonly string[]): Promise<Map<string, ObservedShare>>;
/** A share of this name that is not going away: a creation whose answer was lost. */
export declare function findByName(ram: RAMClient, name: string): Promise<string | undefined>;
/** The receiver's view of its invitations to these shares, newest of each. */
export declare function observeInvitations(ram: RAMClient, arns: readonly string[]): Promise<Map<string, NonNullable<ObservedPrincipal['invitation']>>>;
