import { MLFLOW_APP_VERSION } from '@mlapps/catalog/mlflow-versions';
import { DOMAIN_QUOTA, MLFLOW_APP_QUOTA } from '@mlapps/catalog/quotas';
import { MLFLOW_APP_REGIONS } from '@mlapps/catalog/regions';
import { ConfigError } from '@mlapps/settings/config-error';
import { defineSettings } from '@mlapps/settings/define-settings';
import type { SettingDescription } from '@mlapps/settings/define-settings';
import { account, flag, fraction, list, number, port, region, seconds, whole } from '@mlapps/settings/kinds';
import { z } from 'zod';

/**
 * Every setting, once: `createSeconds` is the flag `--create-seconds` and the variable `MLAPPS_CREATE_SECONDS`.
 * The README's table is generated from here.
 */
const schema = z.strictObject({
  port: port.default(4566).describe('Port; 0 takes any free one'),
  host: z.string().min(1).default('127.0.0.1').describe('Address to listen on; anything but loopback opens the emulator to the network'),
  data: z.string().min(1).default('.mlapps').describe('Folder of all state'),
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('How clients reach this process, when it is not by the Host they send; used in URLs it hands out'),
  localstackEndpoint: z
    .string()
    .refine((url) => URL.canParse(url) && /^https?:\/\/[^/?#@]+\/?$/.test(url), 'must be an address alone, e.g. http://localhost:4567')
    .optional()
    .describe('LocalStack to send S3, IAM, STS and every service not served here to; also read from LOCALSTACK_ENDPOINT'),
  hosts: list
    .default([])
    .describe('More host names to answer to, comma separated; loopback, IP addresses, plain names and AWS names always are'),
  account: account.default('000000000000').describe('Account of access keys that name none'),
  region: region.default('us-east-1').describe('Region of the ready-made default app and of requests that name none'),
  regions: list.default([...MLFLOW_APP_REGIONS.value]).describe('Regions that have MLflow Apps, comma separated'),
  signatures: z
    .enum(['lenient', 'strict'])
    .default('lenient')
    .describe('strict verifies every signature; lenient only those of keys from STS, of presigned URLs and of --credentials'),
  secretAccessKey: z.string().min(1).default('test').describe('Secret of every key that names an account by its 12 digits, in strict mode'),
  credentials: list.default([]).describe('More keys, comma separated: accessKeyId:secretAccessKey:account'),
  enforceIam: flag
    .default(false)
    .describe('Enforce the policies of roles, their boundaries and session policies; else a caller may do everything in its account'),
  defaultApp: flag.default(true).describe('Give each account and Region a ready default app with its role and bucket at first use'),
  appLimit: whole
    .pipe(z.number().min(0))
    .default(MLFLOW_APP_QUOTA.default)
    .describe('MLflow Apps per account and Region, until Service Quotas gives an account more'),
  domainLimit: whole
    .pipe(z.number().min(0))
    .default(DOMAIN_QUOTA.default)
    .describe('Studio domains per account and Region, until Service Quotas gives an account more'),
  apiRates: z
    .enum(['off', 'aws'])
    .default('off')
    .describe('aws refuses what exceeds the published requests per second of the MLflow App operations'),
  createSeconds: seconds.default(0).describe('How long an app is Creating; AWS takes about 120'),
  updateSeconds: seconds.default(0).describe('How long an app is Updating'),
  deleteSeconds: seconds.default(0).describe('How long an app is Deleting'),
  deletedSeconds: seconds.default(60).describe('How long DescribeMlflowApp shows a deleted app as Deleted'),
  failingChanges: list
    .refine((all) => all.every((each) => /^(create|update|delete):./.test(each)), 'give each as create:NAME, update:NAME or delete:NAME')
    .default([])
    .describe('Changes that fail, comma separated: create:NAME, update:NAME, delete:NAME, or create:* for all'),
  checkRoles: flag.default(false).describe('Refuse apps whose role IAM here does not know'),
  maintenanceMinutes: number.pipe(z.number().min(0).max(1440)).default(30).describe('Length of the weekly maintenance'),
  mlflowVersion: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'must look like 3.10.1')
    .default(MLFLOW_APP_VERSION.value)
    .describe('MLflow version of new apps; older apps follow in their next maintenance window'),
  uiDomain: z
    .string()
    .regex(/^[a-z0-9.-]+$/)
    .optional()
    .describe('Give each app a host of its own below this name, e.g. localhost'),
  corsOrigins: list
    .default(['http://localhost:*', 'http://127.0.0.1:*'])
    .describe('Web origins that may call, comma separated; * in place of the port or of everything'),
  ramLag: seconds
    .default(0)
    .describe('Seconds that RAM takes to associate and to disassociate; until then a share grants nothing and invites nobody'),
  ramThrottle: fraction.default(0).describe('Which part of the requests to RAM is refused as too many, from 0 to 1'),
  ramEmptyPages: fraction
    .default(0)
    .describe('Which part of the pages of RAM lists comes empty with a token, as AWS allows itself, from 0 to 1'),
  ramSeed: whole.default(1).describe('Which RAM requests are refused and which pages empty: always the same ones for the same number'),
  ramMlflowAppType: z
    .string()
    .min(1)
    .default('sagemaker:MlflowApp')
    .describe("RAM's name of the type of an MLflow App; AWS has not published it"),
  ramMlflowAppPermission: z
    .string()
    .regex(/^[\w.-]{1,128}$/, 'must be the name of a permission')
    .default('AWSRAMDefaultPermissionSageMakerMlflowApp')
    .describe('AWS managed permission that a share of an MLflow App gets unless it names one; AWS has not published it'),
  createAccountSeconds: seconds.default(0).describe('How long Organizations takes to create an account'),
  closeAccountSeconds: seconds.default(0).describe('How long Organizations takes to close an account'),
  accountLimit: whole.pipe(z.number().min(1)).default(10_000).describe('Accounts of an organization; AWS starts with 10'),
  quotaIncreaseSeconds: seconds.default(0).describe('How long Service Quotas takes to decide on an increase'),
  quotaIncreases: z
    .enum(['approve', 'deny', 'case'])
    .default('approve')
    .describe('How requests for quota increases end: approve, deny, or case: approved after a support case, in twice the time'),
  seed: z
    .string()
    .min(1)
    .optional()
    .describe('YAML file of organizations, accounts, apps and shares to make at start, as mlapps seed does'),
  governance: z
    .string()
    .min(1)
    .default('off')
    .describe('The governance service beside the emulator: its program, or off; npm start gives it, mlapps start --governance does'),
  movableClock: flag.default(false).describe('Allow POST /_mlapps/clock'),
  maxOpenApps: whole.pipe(z.number().min(1)).default(64).describe('Apps that hold their file open at once'),
  idleSeconds: number.pipe(z.number().min(1)).default(60).describe('An app unused for so long closes its file'),
  searchWorkers: whole.pipe(z.number().min(1).max(64)).default(2).describe('Threads that run searches'),
  logLevel: z
    .enum(['silent', 'error', 'warn', 'info', 'debug', 'trace'])
    .default('info')
    .describe('silent, error, warn, info, debug or trace; debug logs successful data-plane and S3 requests too'),
  logFile: z.string().optional().describe('Where the log goes; emulator.log in the data folder unless given, - for standard output'),
});

const settings = defineSettings(schema, {
  prefix: 'MLAPPS_',
  // the second is the name LocalStack's own users know
  variables: { localstackEndpoint: ['MLAPPS_LOCALSTACK_ENDPOINT', 'LOCALSTACK_ENDPOINT'] },
});

/** The settings of one emulator, complete and checked. */
export type Config = z.output<typeof schema>;

export { ConfigError };

/**
 * Reads the settings; a flag wins over a variable, a variable over the default.
 *
 * @example
 * readConfig(['--port', '0', '--create-seconds=120'], { MLAPPS_DATA: '/tmp/mlapps' });
 * @throws {@link ConfigError}
 */
export function readConfig(argv: readonly string[], env: NodeJS.ProcessEnv = {}): Config {
  return checkTogether(settings.read(argv, env));
}

/** Checks settings given as an object, e.g. by a test. @throws {@link ConfigError} */
export function checkConfig(given: Record<string, unknown>): Config {
  return checkTogether(settings.check(given));
}

/** One line per setting, for `--help`. */
export function describeSettings(): SettingDescription[] {
  return settings.describe();
}

/** Settings that rule each other out. */
function checkTogether(config: Config): Config {
  if (config.localstackEndpoint === undefined) return config;
  for (const [given, name] of [
    [config.checkRoles, '--check-roles'],
    [config.enforceIam, '--enforce-iam'],
  ] as const) {
    if (given)
      throw new ConfigError(
        `${name}: looks at roles in the IAM of mlapps, and with --localstack-endpoint they are in LocalStack. Leave one out.`,
      );
  }
  return config;
}
