import { UntagResourceCommand } from '@aws-sdk/client-ram';

import { operation } from '../operation.js';
import { findTagged } from '../tagged.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_UntagResource.html — keys that are not there count for nothing. */
export const untagResource = operation(UntagResourceCommand, (input, ctx) => {
  const { tags, save } = findTagged(input, ctx);
  const removed = new Set(input.tagKeys);
  save(Object.fromEntries(Object.entries(tags).filter(([key]) => !removed.has(key))));
  return {};
});
