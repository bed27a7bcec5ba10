import { GetRequestedServiceQuotaChangeCommand } from '@aws-sdk/client-service-quotas';

import { describeIncrease } from '../describe.js';
import { requireIncrease } from '../find-increase.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetRequestedServiceQuotaChange.html */
export const getRequestedServiceQuotaChange = operation(GetRequestedServiceQuotaChangeCommand, (input, ctx) => ({
  RequestedQuota: describeIncrease(requireIncrease(input.RequestId, ctx), ctx),
}));
