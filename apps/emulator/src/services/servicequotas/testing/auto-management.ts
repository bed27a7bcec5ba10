import {
  GetAutoManagementConfigurationCommand,
  type GetAutoManagementConfigurationResponse,
  StartAutoManagementCommand,
} from '@aws-sdk/client-service-quotas';

import type { TestClients } from '../../../testing/start-emulator.js';
import { APPS } from './quotas.js';

export const START = { OptInLevel: 'ACCOUNT', OptInType: 'NotifyOnly' } as const;

export async function configurationOf({ quotas }: TestClients): Promise<GetAutoManagementConfigurationResponse> {
  const { $metadata: _, ...configuration } = await quotas.send(new GetAutoManagementConfigurationCommand({}));
  return configuration;
}

/** Starts Automatic Management of everything but MLflow Apps. */
export async function started(clients: TestClients): Promise<TestClients> {
  await clients.quotas.send(new StartAutoManagementCommand({ ...START, ExclusionList: { sagemaker: [APPS.QuotaCode] } }));
  return clients;
}
