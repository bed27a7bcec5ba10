import { CreateSupportCaseCommand, InvalidResourceStateException, ResourceAlreadyExistsException } from '@aws-sdk/client-service-quotas';
import { fault } from '@mlapps/aws-protocol/fault';

import { requireIncrease } from '../find-increase.js';
import { operation } from '../operation.js';
import { statusOf } from '../quota-records.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_CreateSupportCase.html */
export const createSupportCase = operation(CreateSupportCaseCommand, (input, ctx) => {
  const increase = requireIncrease(input.RequestId, ctx);
  const now = ctx.now().getTime();
  const status = statusOf(increase, now);
  if (status === 'CASE_OPENED')
    throw fault(ResourceAlreadyExistsException, `Request ${increase.id} has the support case ${increase.caseId}.`);
  if (status !== 'PENDING') throw fault(InvalidResourceStateException, `Request ${increase.id} is ${status}, not PENDING.`);
  ctx.quotas.of(ctx).increases.put(increase.id, { ...increase, caseOpensAt: now });
  return {};
});
