import { MLFLOW_APP_REGIONS } from '@mlapps/catalog/regions';
import { z } from 'zod';

const whole = z.coerce.number().int();
const list = z.union([z.array(z.string()), z.string()]).transform((given) => (typeof given === 'string' ? parts(given) : given));
const roleName = z.string().regex(/^[\w+=,.@/-]{1,576}$/, 'must be the name of a role, with its path if it has one');
const pairs = z
  .union([z.record(z.string(), z.string()), z.string().regex(/^([^=,]+=[^=,]*)?(,[^=,]+=[^=,]*)*$/, 'must look like key=value,key=value')])
  .transform((given) =>
    typeof given === 'string' ? Object.fromEntries(parts(given).map((pair) => pair.split('=') as [string, string])) : given,
  );

/** Every setting, once: `databaseUrl` and `awsEndpointUrl` are the variables `DATABASE_URL` and `AWS_ENDPOINT_URL`, the others are `MLAPPS_GOVERNANCE_…`. */
export const settings = z.strictObject({
  port: whole.min(0).max(65_535).default(4700).describe('Port; 0 takes any free one'),
  host: z.string().min(1).default('127.0.0.1').describe('Address to listen on'),
  data: z.string().min(1).default('.mlapps/governance').describe('Folder of the embedded PostgreSQL and of generated keys'),
  databaseUrl: z.string().min(1).optional().describe('PostgreSQL to use; without it one is started in the data folder'),
  databaseRole: z.string().min(1).default('mlapps_governance').describe('Role that connections take, bound by row level security'),
  databaseConnections: whole.min(1).default(10).describe('Connections per tenant'),
  tenant: z
    .string()
    .regex(/^[a-z0-9-]{1,63}$/)
    .default('default')
    .describe('Tenant whose organization the AWS settings reach'),
  awsEndpointUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('An emulator in the place of AWS'),
  awsKeysGiven: z
    .boolean()
    .default(false)
    .describe('Whether AWS keys are in the environment; else an emulator is called with made-up ones'),
  awsManagementAccount: z
    .string()
    .regex(/^\d{12}$/, 'must be 12 digits')
    .optional()
    .describe('With an emulator: the account to start from'),
  awsManagementRole: z
    .string()
    .regex(/^arn:[\w-]+:iam::\d{12}:role\/.+$/, 'must be the ARN of a role')
    .optional()
    .describe('Role that reads the organization; without it the starting keys do'),
  awsRole: roleName.default('mlapps-governance').describe('Role to take in each account'),
  awsInventoryRole: roleName.optional().describe('Another role to read apps and domains'),
  awsSharingRole: roleName.optional().describe('Another role to share apps'),
  awsAcceptanceRole: roleName.optional().describe('Another role to accept what is shared'),
  awsExternalId: z
    .string()
    .regex(/^[\w+=,.@:/-]{2,1224}$/)
    .optional()
    .describe('External id that the trust policies of the roles ask for'),
  awsSessionTags: pairs.default({}).describe('Tags of every session, as key=value,key=value'),
  awsPartition: z.enum(['aws', 'aws-cn', 'aws-us-gov']).default('aws').describe('Partition of the organization'),
  awsRegion: z.string().min(1).default('us-east-1').describe('Region of the calls that have none of their own'),
  awsRegions: list
    .pipe(z.array(z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must look like us-east-1')).min(1))
    .default([...MLFLOW_APP_REGIONS.value])
    .describe('Regions to look at and share in, comma separated'),
  awsRates: z.enum(['auto', 'aws', 'off']).default('auto').describe("Keep to AWS's request rates; auto does unless there is an endpoint"),
  environmentTag: z.string().min(1).max(128).default('environment').describe('Key of the tag that names the environment of an app'),
  syncSeconds: whole.min(0).default(300).describe('How often the organization is looked at; 0 only when asked'),
  syncConcurrency: whole.min(1).max(64).default(8).describe('Accounts that are looked at at once'),
});

function parts(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export type Config = z.output<typeof settings>;

/** The configuration as the parts see it: the database is there. */
export type ReadyConfig = Config & { readonly databaseUrl: string };

export function checkConfig(given: Record<string, unknown>): Config {
  return settings.parse(given);
}
