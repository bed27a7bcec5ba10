import {
  AssociateServiceQuotaTemplateCommand,
  PutServiceQuotaIncreaseRequestIntoTemplateCommand,
  type PutServiceQuotaIncreaseRequestIntoTemplateCommandOutput,
} from '@aws-sdk/client-service-quotas';

import type { TestClients } from '../../../testing/start-emulator.js';
import { APPS, found } from './quotas.js';

/** Makes the account the management account of an organization whose template is in use. */
export async function associated(clients: TestClients): Promise<TestClients> {
  await found(clients);
  await clients.quotas.send(new AssociateServiceQuotaTemplateCommand({}));
  return clients;
}

/** Asks for more MLflow Apps for new accounts. */
export function put(
  { quotas }: TestClients,
  DesiredValue = 6,
  AwsRegion = 'eu-west-1',
): Promise<PutServiceQuotaIncreaseRequestIntoTemplateCommandOutput> {
  return quotas.send(new PutServiceQuotaIncreaseRequestIntoTemplateCommand({ ...APPS, AwsRegion, DesiredValue }));
}
