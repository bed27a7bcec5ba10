import { GetServiceQuotaCommand, NoSuchResourceException } from '@aws-sdk/client-service-quotas';
import { fault } from '@mlapps/aws-protocol/fault';

import { describeApplied } from '../describe.js';
import { requireQuota } from '../find-quota.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetServiceQuota.html — not for quotas that only have their default. */
export const getServiceQuota = operation(GetServiceQuotaCommand, (input, ctx) => {
  const quota = requireQuota(input, ctx);
  const value = ctx.quotas.appliedValue(quota, ctx, ctx.now().getTime());
  // the text is reported: https://github.com/aws/aws-cli/issues/8584
  if (input.ContextId !== undefined || value === undefined) {
    throw fault(NoSuchResourceException, 'The request failed because applied value for the specified context Id do not exist.');
  }
  return { Quota: describeApplied(quota, value, ctx) };
});
