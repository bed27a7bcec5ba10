import { TagResourceCommand } from '@aws-sdk/client-service-quotas';

import { requireAppliedQuota } from '../find-quota.js';
import { operation } from '../operation.js';
import { quotaKey } from '../quota-records.js';
import { withTags } from '../tags.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_TagResource.html */
export const tagResource = operation(TagResourceCommand, (input, ctx) => {
  const key = quotaKey(requireAppliedQuota(input.ResourceARN, ctx));
  const { tagged } = ctx.quotas.of(ctx);
  tagged.put(key, { tags: withTags(tagged.get(key)?.tags ?? {}, input.Tags) });
  return {};
});
