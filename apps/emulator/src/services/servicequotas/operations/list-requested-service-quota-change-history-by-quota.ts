import { ListRequestedServiceQuotaChangeHistoryByQuotaCommand } from '@aws-sdk/client-service-quotas';

import { requireQuota } from '../find-quota.js';
import { increaseHistory } from '../increase-history.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListRequestedServiceQuotaChangeHistoryByQuota.html */
export const listRequestedServiceQuotaChangeHistoryByQuota = operation(
  ListRequestedServiceQuotaChangeHistoryByQuotaCommand,
  (input, ctx) => {
    requireQuota(input, ctx);
    const { items, nextToken } = increaseHistory(
      'ListRequestedServiceQuotaChangeHistoryByQuota',
      { ...input, service: input.ServiceCode, code: input.QuotaCode },
      ctx,
    );
    return { RequestedQuotas: items, NextToken: nextToken };
  },
);
