import { GetAWSDefaultServiceQuotaCommand } from '@aws-sdk/client-service-quotas';

import { describeDefault } from '../describe.js';
import { requireQuota } from '../find-quota.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetAWSDefaultServiceQuota.html */
export const getAWSDefaultServiceQuota = operation(GetAWSDefaultServiceQuotaCommand, (input, ctx) => ({
  Quota: describeDefault(requireQuota(input, ctx), ctx),
}));
