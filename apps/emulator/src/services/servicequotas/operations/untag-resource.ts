import { UntagResourceCommand } from '@aws-sdk/client-service-quotas';

import { requireAppliedQuota } from '../find-quota.js';
import { operation } from '../operation.js';
import { quotaKey } from '../quota-records.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_UntagResource.html */
export const untagResource = operation(UntagResourceCommand, (input, ctx) => {
  const key = quotaKey(requireAppliedQuota(input.ResourceARN, ctx));
  const { tagged } = ctx.quotas.of(ctx);
  const kept = Object.entries(tagged.get(key)?.tags ?? {}).filter(([name]) => !input.TagKeys.includes(name));
  tagged.put(key, { tags: Object.fromEntries(kept) });
  return {};
});
