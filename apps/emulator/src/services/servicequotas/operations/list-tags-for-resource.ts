import { ListTagsForResourceCommand } from '@aws-sdk/client-service-quotas';

import { requireAppliedQuota } from '../find-quota.js';
import { operation } from '../operation.js';
import { quotaKey } from '../quota-records.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListTagsForResource.html */
export const listTagsForResource = operation(ListTagsForResourceCommand, (input, ctx) => {
  const key = quotaKey(requireAppliedQuota(input.ResourceARN, ctx));
  const tags = ctx.quotas.of(ctx).tagged.get(key)?.tags ?? {};
  return { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) };
});
