import { ListAWSDefaultServiceQuotasCommand } from '@aws-sdk/client-service-quotas';

import { describeDefault } from '../describe.js';
import { requireService } from '../find-quota.js';
import { operation } from '../operation.js';
import { quotaPage } from '../quota-page.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListAWSDefaultServiceQuotas.html */
export const listAWSDefaultServiceQuotas = operation(ListAWSDefaultServiceQuotasCommand, (input, ctx) => {
  requireService(input.ServiceCode);
  const { items, nextToken } = quotaPage(
    'ListAWSDefaultServiceQuotas',
    ctx.quotas.quotas(input.ServiceCode),
    ({ code }) => code,
    input,
    ctx,
  );
  return { Quotas: items.map((quota) => describeDefault(quota, ctx)), NextToken: nextToken };
});
