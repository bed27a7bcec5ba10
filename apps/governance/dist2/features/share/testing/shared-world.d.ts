import type { TestClients, TestEmulator } from '@mlapps/emulator/testing/start-emulator';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../../platform/prisma/tenant-clients.js';
import type { TestGovernance } from '../../../testing/start-governance.js';
import type { Actor } from '../../access/actor.js';
import type { SharingRule } from '../../sharing-policy/sharing-rule.js';
export declare const MANAGEMENT = "100000000000";
/** An organization in an emulator, its mirror, and the service that governs it. */
export interface SharedWorld {
    readonly emulator: TestEmulator;
    readonly governance: TestGovernance;
    readonly management: TestClients;
    /** Owns the app. */
    readonly owner: TestClients;
    readonly consumer: TestClients;
    /** Unit of the consumer. */
    readonly unitId: string;
    readonly organizationId: string;
    readonly appArn: string;
    readonly admin: Actor;
    /** Puts rules in force in place of those before. */
    setRules(rules: readonly Partial<SharingRule>[]): Promise<void>;
    commit(work: (tx: Transaction) => Promise<{
        readonly type: string;
        readonly id: string;
    }>): Promise<void>;
    /** Moves both clocks. */
    advance(seconds: number): Promise<void>;
    /** Does what is due, until nothing is. */
    settle(): Promise<void>;
    /** Principals of the owner's shares with their status in RAM, in live shares. */
    principals(): Promise<[string, string][]>;
    /** Shares of the owner that are not deleted. */
    ramShares(): Promise<string[]>;
    client(): ReturnType<TenantClients['of']>;
    close(): Promise<void>;
}
export interface WorldOptions {
    readonly emulator?: Record<string, unknown>;
    readonly governance?: Record<string, unknown>;
    readonly sharing?: boolean;
    /** In place of the emulator's own address, e.g. of a proxy. */
    readonly through?: (url: string) => Promise<string>;
}
export declare function startWorld({ emulator: knobs, governance: settings, sharing, through, }?: WorldOptions): Promise<SharedWorld>;
export declare function accountRow(accountId: string, unitId: string | null, path: string, observedAt: Date): {
    accountId: string;
    arn: string;
    name: string;
    email: string;
    state: 'ACTIVE';
    unitId: string | null;
    path: string;
    tags: {};
    observedAt: Date;
};
