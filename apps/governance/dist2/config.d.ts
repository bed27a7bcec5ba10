import { ConfigError } from '@mlapps/settings/config-error';
import type { SettingDescription } from '@mlapps/settings/define-settings';
import { z } from 'zod';
/**
 * Every setting, once: `databaseRole` is the flag `--database-role` and the variable `MLAPPS_GOVERNANCE_DATABASE_ROLE`, unless `variables`
 * below says otherwise. The table of the README is generated from here.
 */
declare const schema: z.ZodObject<{
    port: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    host: z.ZodDefault<z.ZodString>;
    data: z.ZodDefault<z.ZodString>;
    databaseUrl: z.ZodOptional<z.ZodString>;
    databasePort: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    databaseRole: z.ZodDefault<z.ZodString>;
    databaseConnections: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    databaseConnectSeconds: z.ZodDefault<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>>;
    databaseStatementSeconds: z.ZodDefault<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>>;
    databaseIdleInTransactionSeconds: z.ZodDefault<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>>;
    tenants: z.ZodOptional<z.ZodString>;
    managementRoleArn: z.ZodOptional<z.ZodString>;
    roleName: z.ZodDefault<z.ZodString>;
    inventoryRoleName: z.ZodOptional<z.ZodString>;
    sharingRoleName: z.ZodOptional<z.ZodString>;
    acceptanceRoleName: z.ZodOptional<z.ZodString>;
    externalId: z.ZodOptional<z.ZodString>;
    awsRates: z.ZodDefault<z.ZodEnum<{
        auto: "auto";
        aws: "aws";
        off: "off";
    }>>;
    environmentTag: z.ZodDefault<z.ZodString>;
    syncSeconds: z.ZodDefault<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>>;
    syncConcurrency: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    awsRegion: z.ZodDefault<z.ZodString>;
    regions: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodArray<z.ZodString>, z.ZodString]>, z.ZodTransform<string[], string | string[]>>, z.ZodArray<z.ZodString>>>;
    awsEndpointUrl: z.ZodOptional<z.ZodURL>;
    awsAccessKeyId: z.ZodOptional<z.ZodString>;
    awsSecretAccessKey: z.ZodOptional<z.ZodString>;
    awsSessionToken: z.ZodOptional<z.ZodString>;
    sharePollMilliseconds: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    shareResyncSeconds: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    shareGraceSeconds: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    approvalSeconds: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    breakGlassSeconds: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    breakGlassReviewSeconds: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    breakGlassMfaSeconds: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    auditSigningKey: z.ZodOptional<z.ZodString>;
    auditCheckpointEvents: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    auditCheckpointMinutes: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    logLevel: z.ZodDefault<z.ZodEnum<{
        debug: "debug";
        error: "error";
        fatal: "fatal";
        info: "info";
        silent: "silent";
        trace: "trace";
        warn: "warn";
    }>>;
    bodyBytes: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    operationDepth: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    operationCost: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    operationNodes: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    operationAliases: z.ZodDefault<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>>;
    operationRootFields: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    operationFields: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    operationDirectives: z.ZodDefault<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>>;
    documentTokens: z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>, z.ZodNumber>, z.ZodNumber>>;
    trustedDocuments: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** The settings of one service, complete and checked. */
export type Config = z.output<typeof schema>;
/** The configuration as the parts see it: the database is there. */
export type ReadyConfig = Config & {
    readonly databaseUrl: string;
};
export { ConfigError };
/** @throws {@link ConfigError} */
export declare function readConfig(argv: readonly string[], env?: NodeJS.ProcessEnv): Config;
/** Checks settings given as an object, e.g. by a test. @throws {@link ConfigError} */
export declare function checkConfig(given: Record<string, unknown>): Config;
/** One line per setting, for `--help`. */
export declare function describeSettings(): SettingDescription[];
