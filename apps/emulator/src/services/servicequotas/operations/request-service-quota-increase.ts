import { IllegalArgumentException, RequestServiceQuotaIncreaseCommand } from '@aws-sdk/client-service-quotas';
import { fault } from '@mlapps/aws-protocol/fault';

import { describeIncrease } from '../describe.js';
import { requireQuota } from '../find-quota.js';
import { operation } from '../operation.js';
import { newIncrease, requireRaise, requireRoomForRequest } from '../quota-increase.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_RequestServiceQuotaIncrease.html */
export const requestServiceQuotaIncrease = operation(RequestServiceQuotaIncreaseCommand, (input, ctx) => {
  const quota = requireQuota(input, ctx);
  if (input.ContextId !== undefined) {
    throw fault(IllegalArgumentException, `The quota ${quota.code} applies to the account and not to a resource: leave out ContextId.`);
  }
  requireRoomForRequest(quota, ctx);
  requireRaise(quota, input.DesiredValue, ctx.quotas.limitOf(quota, ctx, ctx.now().getTime()));
  const increase = newIncrease(quota, { desiredValue: input.DesiredValue, caseAllowed: input.SupportCaseAllowed !== false }, ctx);
  ctx.quotas.of(ctx).increases.put(increase.id, increase);
  return { RequestedQuota: describeIncrease(increase, ctx) };
});
