import { TagResourceCommand } from '@aws-sdk/client-ram';

import { operation } from '../operation.js';
import { withShareTags } from '../share-tags.js';
import { findTagged } from '../tagged.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_TagResource.html */
export const tagResource = operation(TagResourceCommand, (input, ctx) => {
  const { tags, save } = findTagged(input, ctx);
  save(withShareTags(tags, input.tags));
  return {};
});
