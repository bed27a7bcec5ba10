import { ConfigError } from '@mlapps/settings/config-error';
import { defineSettings } from '@mlapps/settings/define-settings';
import type { SettingDescription } from '@mlapps/settings/define-settings';
import { account, flag, fraction, list, number, port, region, whole } from '@mlapps/settings/kinds';
import { z } from 'zod';

import { accessSettings } from './features/access/issuer-settings.js';
import { driftSettings } from './features/drift/drift-settings.js';

const roleName = z.string().regex(/^[\w+=,.@/-]{1,576}$/, 'must be the name of a role, with its path if it has one');
const positive = whole.pipe(z.number().min(1));

/**
 * Every setting, once: `databasePort` is the flag `--database-port` and the variable `MLAPPS_GOVERNANCE_DATABASE_PORT`, unless `variables`
 * below says otherwise. The table of the README is generated from here.
 */
const schema = z.strictObject({
  port: port.default(4700).describe('Port; 0 takes any free one'),
  host: z.string().min(1).default('127.0.0.1').describe('Address to listen on; anything but loopback opens the service to the network'),
  data: z.string().min(1).default('.mlapps/governance').describe('Folder of the embedded PostgreSQL and of generated keys'),
  databaseUrl: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must look like postgresql://user:password@host:5432/database')
    .optional()
    .describe('PostgreSQL to use, 15 or newer; without it one is started in the data folder'),
  databasePort: port.default(0).describe('Port of the embedded PostgreSQL; 0 takes any free one'),
  databaseConnections: positive.default(10).describe('Connections per tenant'),
  databaseConnectSeconds: number.pipe(z.number().min(0.1)).default(5).describe('How long a connection may take to be made'),
  databaseStatementSeconds: number.pipe(z.number().min(0.1)).default(30).describe('After how long PostgreSQL ends a statement'),
  databaseIdleInTransactionSeconds: number
    .pipe(z.number().min(0.1))
    .default(60)
    .describe('After how long PostgreSQL ends a transaction in which nothing happens'),
  tenants: z
    .string()
    .min(1)
    .optional()
    .describe('YAML or JSON file of the organizations to govern; without it one, from the settings below'),
  managementRoleArn: z
    .string()
    .regex(/^arn:[a-z-]+:iam::\d{12}:role\/.+$/, 'must be the ARN of a role')
    .optional()
    .describe('Role to assume in the management or a delegated administrator account; without it the credentials are used as they are'),
  roleName: roleName.default('OrganizationAccountAccessRole').describe('Role to assume in every governed account'),
  inventoryRoleName: roleName.optional().describe('Another role to read apps and domains'),
  sharingRoleName: roleName.optional().describe('Another role to share apps'),
  acceptanceRoleName: roleName.optional().describe('Another role to accept what is shared'),
  externalId: z
    .string()
    .regex(/^[\w+=,.@:/-]{2,1224}$/, 'must be 2 to 1224 letters, digits and any of _+=,.@:/-')
    .optional()
    .describe('External id to give when a role is assumed'),
  awsRates: z.enum(['auto', 'aws', 'off']).default('auto').describe("Keep to AWS's request rates; auto does unless there is an endpoint"),
  environmentTag: z.string().min(1).max(128).default('environment').describe('Key of the tag that names the environment of an app'),
  syncSeconds: whole.default(300).describe('How often the organization is looked at; 0 only when asked'),
  syncConcurrency: whole.pipe(z.number().min(1).max(64)).default(8).describe('Accounts that are looked at at once'),
  awsRegion: region.default('us-east-1').describe('Region of the calls that have none of their own'),
  regions: list
    .pipe(z.array(region))
    .default([])
    .describe('Regions whose MLflow Apps are governed, comma separated; without them the one of --aws-region'),
  awsEndpointUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Address of an emulator; without it AWS itself is governed'),
  managementAccount: account.optional().describe('With an emulator: the account whose hand-written key is used'),
  exampleOrganization: flag
    .default(false)
    .describe('With an emulator: make a small organization in it and a policy for it at the first start, and govern that'),
  awsAccessKeyId: z.string().min(1).optional().describe("Key to start from; without it the AWS SDK's own chain of credentials"),
  awsSecretAccessKey: z.string().min(1).optional().describe('Its secret; better given as the variable'),
  awsSessionToken: z.string().min(1).optional().describe('Its session token, if it has one; better given as the variable'),
  sharePollMilliseconds: whole
    .pipe(z.number().min(0))
    .default(500)
    .describe('How often shares are looked for that are due; 0 does nothing by itself'),
  shareResyncSeconds: positive.default(900).describe('How often a share is looked at that is as it is to be'),
  shareGraceSeconds: whole
    .pipe(z.number().min(0))
    .default(7200)
    .describe('How long AWS RAM may show what was before a call; meanwhile nothing is told twice'),
  approvalSeconds: positive.default(604_800).describe('How long a request waits for its approvals'),
  breakGlassSeconds: positive.default(14_400).describe('Longest life of a break-glass grant'),
  breakGlassReviewSeconds: positive.default(86_400).describe('How soon somebody else has to review a break-glass grant'),
  breakGlassMfaSeconds: positive.default(900).describe('How recent the second factor of somebody who breaks glass has to be'),
  auditSigningKey: z
    .string()
    .min(1)
    .optional()
    .describe('PEM file with the Ed25519 key that signs audit checkpoints; without it one is made in the data folder'),
  auditCheckpointEvents: positive.default(1000).describe('After how many new audit events a checkpoint is signed'),
  auditCheckpointMinutes: positive.default(10).describe('After how many minutes a checkpoint is signed when there are new audit events'),
  logLevel: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info').describe('Least level that is logged'),
  bodyBytes: positive.default(1_048_576).describe('Bytes a request may have, variables included'),
  operationDepth: positive.default(15).describe('Fields inside each other in one operation'),
  operationCost: positive.default(50_000).describe('Points of one operation: about the things it looks up'),
  operationNodes: positive.default(500_000).describe('Nodes that the connections of one operation may hold'),
  operationAliases: whole.default(50).describe('Aliases in one operation'),
  operationRootFields: positive.default(20).describe('Fields at the root of one operation'),
  operationFields: positive.default(2000).describe('Fields of one operation, fragments put in'),
  operationDirectives: whole.default(50).describe('Directives in one operation'),
  documentTokens: positive.default(5000).describe('Tokens of a GraphQL document'),
  sealingKey: z
    .string()
    .min(1)
    .optional()
    .describe(
      'File with 32 bytes in base64 that seal secrets of webhooks, the same for all replicas; without it one is made in the data folder',
    ),
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Address by which others reach the service; without it AuthZEN is discovered on this machine only'),
  metricsToken: z.string().min(16).optional().describe('Bearer token that /metrics wants; without it only this machine may read them'),
  otlpEndpoint: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('OpenTelemetry collector to send traces to by OTLP over HTTP, e.g. http://127.0.0.1:4318; without it nothing is traced'),
  traceRatio: fraction.default(0.1).describe('Part of the traces begun here that is kept'),
  webhookLoopback: flag.default(false).describe('Take webhooks of http on this machine too, for development'),
  trustedDocuments: z
    .string()
    .min(1)
    .optional()
    .describe('Manifest (JSON, sha256 to document) of the GraphQL documents to carry out; without it any is'),
  ...accessSettings,
  ...driftSettings,
});

const settings = defineSettings(schema, {
  prefix: 'MLAPPS_GOVERNANCE_',
  variables: {
    databaseUrl: ['DATABASE_URL'],
    awsRegion: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
    awsEndpointUrl: ['AWS_ENDPOINT_URL'],
    awsAccessKeyId: ['AWS_ACCESS_KEY_ID'],
    awsSecretAccessKey: ['AWS_SECRET_ACCESS_KEY'],
    awsSessionToken: ['AWS_SESSION_TOKEN'],
  },
});

/** The settings of one service, complete and checked. */
export type Config = z.output<typeof schema>;

/** The configuration as the parts see it: the database is there. */
export type ReadyConfig = Config & { readonly databaseUrl: string };

export { ConfigError };

/** @throws {@link ConfigError} */
export function readConfig(argv: readonly string[], env: NodeJS.ProcessEnv = {}): Config {
  return settings.read(argv, env);
}

/** Checks settings given as an object, e.g. by a test. @throws {@link ConfigError} */
export function checkConfig(given: Record<string, unknown>): Config {
  return settings.check(given);
}

/** One line per setting, for `--help`. */
export function describeSettings(): SettingDescription[] {
  return settings.describe();
}
