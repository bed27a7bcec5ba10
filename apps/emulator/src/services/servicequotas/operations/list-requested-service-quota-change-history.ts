import { ListRequestedServiceQuotaChangeHistoryCommand } from '@aws-sdk/client-service-quotas';

import { requireService } from '../find-quota.js';
import { increaseHistory } from '../increase-history.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListRequestedServiceQuotaChangeHistory.html */
export const listRequestedServiceQuotaChangeHistory = operation(ListRequestedServiceQuotaChangeHistoryCommand, (input, ctx) => {
  if (input.ServiceCode !== undefined) requireService(input.ServiceCode);
  const { items, nextToken } = increaseHistory('ListRequestedServiceQuotaChangeHistory', { ...input, service: input.ServiceCode }, ctx);
  return { RequestedQuotas: items, NextToken: nextToken };
});
