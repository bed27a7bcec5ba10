import type { Config } from './config.js';
import { AwsAccounts } from './platform/aws/aws-accounts.js';
import type { AwsAccess } from './platform/aws/aws-accounts.js';
import { AwsTenants } from './platform/aws/aws-tenants.js';

/** The governed organization as the settings say it. */
export function awsTenantsOf(config: Config): AwsTenants {
  const accounts = new AwsAccounts(awsAccessOf(config));
  const { awsRegions: regions, environmentTag } = config;
  return new AwsTenants(new Map([[config.tenant, { accounts, regions, environmentTag }]]));
}

function awsAccessOf(config: Config): AwsAccess {
  const { awsEndpointUrl: endpoint, awsInventoryRole, awsSharingRole, awsAcceptanceRole } = config;
  return {
    endpoint,
    credentials: keysOf(config),
    managementRoleArn: config.awsManagementRole,
    roleName: config.awsRole,
    roleNames: {
      ...(awsInventoryRole !== undefined && { inventory: awsInventoryRole }),
      ...(awsSharingRole !== undefined && { sharing: awsSharingRole }),
      ...(awsAcceptanceRole !== undefined && { acceptance: awsAcceptanceRole }),
    },
    externalId: config.awsExternalId,
    sessionTags: config.awsSessionTags,
    partition: config.awsPartition,
    region: config.awsRegion,
    ...(config.awsRates !== 'auto' && { rates: config.awsRates }),
  };
}

/** An emulator takes an account's number for a key; at AWS the SDK's own chain is used. */
function keysOf({ awsEndpointUrl, awsManagementAccount, awsKeysGiven }: Config): AwsAccess['credentials'] {
  if (awsEndpointUrl === undefined) return undefined;
  if (awsManagementAccount !== undefined) return { accessKeyId: awsManagementAccount, secretAccessKey: 'test' };
  return awsKeysGiven ? undefined : { accessKeyId: 'test', secretAccessKey: 'test' };
}
