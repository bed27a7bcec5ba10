import { readFileSync } from 'node:fs';

import { partitionOfRegion } from '@mlapps/aws-identity/partition';
import { region } from '@mlapps/settings/kinds';
import { parse } from 'yaml';
import { z } from 'zod';

import type { Config } from './config.js';
import { ConfigError } from './config.js';
import { AwsAccounts } from './platform/aws/aws-accounts.js';
import type { AwsCall } from './platform/aws/observe-calls.js';

/** What the settings say of a governed organization; the file of `--tenants` is a list of these. */
const tenantSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,63}$/, 'must be lower-case letters, digits and hyphens, 63 at most'),
  /** Role in the management (or a delegated administrator) account; without it the service's own credentials are used as they are. */
  managementRoleArn: z
    .string()
    .regex(/^arn:[a-z-]+:iam::\d{12}:role\/.+$/, 'must be the ARN of a role')
    .optional(),
  /** Role to assume in each account. */
  roleName: z.string().min(1).default('OrganizationAccountAccessRole'),
  /** Other roles for some duties. */
  inventoryRoleName: z.string().min(1).optional(),
  sharingRoleName: z.string().min(1).optional(),
  acceptanceRoleName: z.string().min(1).optional(),
  externalId: z.string().min(2).optional(),
  /** Tags of every session; the roles have to trust `sts:TagSession` then. */
  sessionTags: z.record(z.string(), z.string()).default({}),
  /** Region of the calls that have none of their own. */
  region: region.default('us-east-1'),
  /** Regions whose MLflow Apps are governed; the one above unless given. */
  regions: z.array(region).min(1).optional(),
});
const fileSchema = z.strictObject({ tenants: z.array(tenantSchema).min(1, 'names no tenant') });

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
export class Tenants {
  readonly #tenants: ReadonlyMap<string, Tenant>;

  /**
   * @param observe told of every call to AWS
   * @throws ConfigError on a file of tenants that cannot be read
   */
  constructor(config: Config, observe?: (call: AwsCall) => void) {
    this.#tenants = new Map(settingsOf(config).map((settings) => [settings.id, tenantOf(settings, config, observe)]));
  }

  all(): readonly Tenant[] {
    return [...this.#tenants.values()];
  }

  /** @returns undefined when there is no such tenant */
  find(id: string): Tenant | undefined {
    return this.#tenants.get(id);
  }

  /** @throws TypeError when there is no such tenant: callers have it from an actor, a row or `all` */
  of(id: string): Tenant {
    const tenant = this.#tenants.get(id);
    if (tenant === undefined) throw new TypeError(`No tenant ${JSON.stringify(id)} is configured.`);
    return tenant;
  }

  /** Closes the connections to AWS. */
  close(): void {
    for (const { aws } of this.#tenants.values()) aws.close();
  }
}

function settingsOf(config: Config): Settings[] {
  if (config.tenants !== undefined) return readTenants(config.tenants);
  const { managementRoleArn, roleName, inventoryRoleName, sharingRoleName, acceptanceRoleName, externalId, awsRegion, regions } = config;
  return [
    tenantSchema.parse({
      id: 'default',
      managementRoleArn,
      roleName,
      inventoryRoleName,
      sharingRoleName,
      acceptanceRoleName,
      externalId,
      region: awsRegion,
      ...(regions.length > 0 && { regions }),
    }),
  ];
}

function readTenants(path: string): Settings[] {
  const { data, error } = fileSchema.safeParse(documentIn(path));
  if (error) throw new ConfigError(error.issues.map((issue) => `--tenants: ${path}: ${issue.path.join('.')}: ${issue.message}`).join('\n'));
  const ids = data.tenants.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new ConfigError(`--tenants: ${path} names the tenant ${twice} twice.`);
  return data.tenants;
}

function documentIn(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new ConfigError(`--tenants: ${path} cannot be read: ${(error as Error).message}`);
  }
}

function tenantOf(settings: Settings, config: Config, observe: ((call: AwsCall) => void) | undefined): Tenant {
  const partition = partitionOfRegion(settings.region).id;
  const { awsEndpointUrl: endpoint } = config;
  const { managementRoleArn, roleName, externalId, sessionTags, region } = settings;
  const rates = config.awsRates === 'auto' ? {} : { rates: config.awsRates };
  const access = {
    endpoint,
    credentials: keysOf(config),
    managementRoleArn,
    roleName,
    roleNames: roleNamesOf(settings),
    externalId,
    sessionTags,
  };
  const aws = new AwsAccounts({ ...access, partition, region, observe, ...rates });
  return { ...settings, regions: settings.regions ?? [region], partition, aws };
}

function roleNamesOf({ inventoryRoleName, sharingRoleName, acceptanceRoleName }: Settings) {
  return {
    ...(inventoryRoleName !== undefined && { inventory: inventoryRoleName }),
    ...(sharingRoleName !== undefined && { sharing: sharingRoleName }),
    ...(acceptanceRoleName !== undefined && { acceptance: acceptanceRoleName }),
  };
}

function keysOf({ awsEndpointUrl, managementAccount, awsAccessKeyId, awsSecretAccessKey, awsSessionToken }: Config) {
  if (awsEndpointUrl !== undefined && managementAccount !== undefined)
    return { accessKeyId: managementAccount, secretAccessKey: awsSecretAccessKey ?? 'test' };
  if (awsAccessKeyId === undefined || awsSecretAccessKey === undefined) return undefined;
  return {
    accessKeyId: awsAccessKeyId,
    secretAccessKey: awsSecretAccessKey,
    ...(awsSessionToken !== undefined && { sessionToken: awsSessionToken }),
  };
}
