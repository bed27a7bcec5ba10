import { ListServiceQuotasCommand } from '@aws-sdk/client-service-quotas';

import { describeApplied } from '../describe.js';
import { requireService } from '../find-quota.js';
import { operation } from '../operation.js';
import { quotaPage } from '../quota-page.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListServiceQuotas.html — without quotas that only have their default. */
export const listServiceQuotas = operation(ListServiceQuotasCommand, (input, ctx) => {
  requireService(input.ServiceCode);
  const now = ctx.now().getTime();
  const applied = ctx.quotas.quotas(input.ServiceCode).flatMap((quota) => {
    const value = ctx.quotas.appliedValue(quota, ctx, now);
    return value === undefined ? [] : [{ quota, value }];
  });
  const asked = applied.filter(({ quota }) => input.QuotaAppliedAtLevel !== 'RESOURCE' && quota.code === (input.QuotaCode ?? quota.code));
  const { items, nextToken } = quotaPage('ListServiceQuotas', asked, ({ quota }) => quota.code, input, ctx);
  return { Quotas: items.map(({ quota, value }) => describeApplied(quota, value, ctx)), NextToken: nextToken };
});
