import { NoSuchResourceException } from '@aws-sdk/client-service-quotas';
import { fault } from '@mlapps/aws-protocol/fault';

import type { ServiceQuotasContext } from './context.js';
import type { QuotaIncreaseRecord } from './quota-records.js';

/** @throws NoSuchResourceException */
export function requireIncrease(id: string, ctx: ServiceQuotasContext): QuotaIncreaseRecord {
  const increase = ctx.quotas.of(ctx).increases.get(id);
  if (!increase) throw fault(NoSuchResourceException, `The quota increase request ${id} does not exist.`);
  return increase;
}
