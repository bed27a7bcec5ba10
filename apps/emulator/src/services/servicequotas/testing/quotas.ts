import {
  GetServiceQuotaCommand,
  RequestServiceQuotaIncreaseCommand,
  type RequestServiceQuotaIncreaseCommandOutput,
} from '@aws-sdk/client-service-quotas';
import { CreateOrganizationCommand } from '@aws-sdk/client-organizations';

import type { TestClients } from '../../../testing/start-emulator.js';

/** MLflow Apps, 3 by default. */
export const APPS = { ServiceCode: 'sagemaker', QuotaCode: 'L-F369E3CA' };
/** Studio domains, 2 by default. */
export const DOMAINS = { ServiceCode: 'sagemaker', QuotaCode: 'L-B683BCB0' };

export const raise = (
  { quotas }: TestClients,
  DesiredValue: number,
  quota: { ServiceCode: string; QuotaCode: string; SupportCaseAllowed?: boolean } = APPS,
): Promise<RequestServiceQuotaIncreaseCommandOutput> => quotas.send(new RequestServiceQuotaIncreaseCommand({ ...quota, DesiredValue }));

export const applied = async ({ quotas }: TestClients, quota = APPS): Promise<number | undefined> =>
  (await quotas.send(new GetServiceQuotaCommand(quota))).Quota?.Value;

/** Makes the account the management account of an organization. */
export const found = async (clients: TestClients, FeatureSet: 'ALL' | 'CONSOLIDATED_BILLING' = 'ALL'): Promise<TestClients> => {
  await clients.organizations.send(new CreateOrganizationCommand({ FeatureSet }));
  return clients;
};

export const arnOf = ({ account }: TestClients, { ServiceCode, QuotaCode } = APPS): string =>
  `arn:aws:servicequotas:us-east-1:${account}:${ServiceCode}/${QuotaCode}`;
