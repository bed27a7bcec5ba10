import { z } from 'zod';
import type { Config } from './config.js';
import { AwsAccounts } from './platform/aws/aws-accounts.js';
/** What the settings say of a governed organization; the file of `--tenants` is a list of these. */
declare const tenantSchema: z.ZodObject<{
    id: z.ZodString;
    managementRoleArn: z.ZodOptional<z.ZodString>;
    roleName: z.ZodDefault<z.ZodString>;
    inventoryRoleName: z.ZodOptional<z.ZodString>;
    sharingRoleName: z.ZodOptional<z.ZodString>;
    acceptanceRoleName: z.ZodOptional<z.ZodString>;
    externalId: z.ZodOptional<z.ZodString>;
    sessionTags: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodString>>;
    region: z.ZodDefault<z.ZodString>;
    regions: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
type Settings = z.output<typeof tenantSchema>;
/** One governed AWS organization. */
export interface Tenant extends Omit<Settings, 'regions'> {
    readonly regions: readonly string[];
    /** `aws`, `aws-cn` or `aws-us-gov`: that of its Region. */
    readonly partition: string;
    /** Its accounts, through assumed roles. */
    readonly aws: AwsAccounts;
}
/** The organizations that this service governs. */
export declare class Tenants {
    #private;
    /** @throws ConfigError on a file of tenants that cannot be read */
    constructor(config: Config);
    all(): readonly Tenant[];
    /** @returns undefined when there is no such tenant */
    find(id: string): Tenant | undefined;
    /** @throws TypeError when there is no such tenant: callers have it from an actor, a row or `all` */
    of(id: string): Tenant;
    /** Closes the connections to AWS. */
    close(): void;
}
export {};
