import type { AppliedLevelEnum, RequestedServiceQuotaChange, RequestStatus } from '@aws-sdk/client-service-quotas';

import type { Page } from '../page.js';
import type { ServiceQuotasContext } from './context.js';
import { describeIncrease } from './describe.js';
import { statusOf } from './quota-records.js';
import { quotaPage } from './quota-page.js';

/** "Responses include any open or closed requests within 90 days." */
const HISTORY_MILLISECONDS = 90 * 86_400_000;

interface HistoryInput {
  readonly service?: string | undefined;
  readonly code?: string | undefined;
  readonly Status?: RequestStatus | undefined;
  readonly QuotaRequestedAtLevel?: AppliedLevelEnum | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

/**
 * Requests of the account in this Region, the newest first. All are for the account: there are no quotas of resources.
 *
 * @param operation name of the operation that lists them
 */
export function increaseHistory(operation: string, input: HistoryInput, ctx: ServiceQuotasContext): Page<RequestedServiceQuotaChange> {
  const now = ctx.now().getTime();
  const { service, code, Status: status, QuotaRequestedAtLevel: level } = input;
  const asked = ctx.quotas
    .of(ctx)
    .increases.list()
    .filter((request) => request.requestedAt > now - HISTORY_MILLISECONDS && level !== 'RESOURCE')
    .filter((request) => request.service === (service ?? request.service) && request.code === (code ?? request.code))
    .filter((request) => status === undefined || statusOf(request, now) === status)
    .sort((a, b) => b.requestedAt - a.requestedAt);
  const { items, nextToken } = quotaPage(operation, asked, ({ id }) => id, input, ctx);
  return { items: items.map((request) => describeIncrease(request, ctx)), nextToken };
}
