import { UntagResourceCommand } from '@aws-sdk/client-ram';

import { operation } from '../operation.js';
import { withoutShareTags } from '../share-tags.js';
import { findTagged } from '../tagged.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_UntagResource.html — keys that are not there count for nothing. */
export const untagResource = operation(UntagResourceCommand, (input, ctx) => {
  const { tags, save } = findTagged(input, ctx);
  save(withoutShareTags(tags, input.tagKeys));
  return {};
});
