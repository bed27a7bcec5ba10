import type { AwsAccounts } from './aws-accounts.js';
/** The AWS side of one tenant. */
export interface AwsTenant {
    readonly accounts: AwsAccounts;
    /** Regions that are looked at and shared in. */
    readonly regions: readonly string[];
    /** Key of the tag that names environments. */
    readonly environmentTag: string;
}
/** Which tenants are governed by this process, and how their accounts are reached. */
export declare class AwsTenants {
    #private;
    constructor(tenants: ReadonlyMap<string, AwsTenant>);
    get names(): readonly string[];
    /** @returns undefined for a tenant that governs no accounts */
    find(tenant: string): AwsTenant | undefined;
    /** @throws Error for a tenant that governs no accounts */
    of(tenant: string): AwsTenant;
    close(): void;
}
