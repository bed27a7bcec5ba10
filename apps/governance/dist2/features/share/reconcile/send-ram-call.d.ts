import type { RAMClient } from '@aws-sdk/client-ram';
import type { RamCall } from './ram-share.js';
export interface RamAddress {
    /** Of the account that owns the share; for an acceptance of the one that was invited. */
    readonly ram: RAMClient;
    /** ARN of the share; of one that is being made not known yet. */
    readonly arn: string | undefined;
    readonly clientToken: string;
    readonly signal: AbortSignal;
}
/**
 * Sends one call, once.
 *
 * @returns ARN of the share
 * @throws what RAM answers, and what the network does
 */
export declare function sendRamCall({ operation, input }: RamCall, { ram, arn, clientToken, signal }: RamAddress): Promise<string>;
