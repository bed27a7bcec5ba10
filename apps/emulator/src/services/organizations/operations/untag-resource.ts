import { UntagResourceCommand } from '@aws-sdk/client-organizations';

import { requireManagement } from '../find-organization.js';
import { operation } from '../operation.js';
import { findTaggedResource } from '../tagged-resource.js';
import { withoutTags } from '../tags.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_UntagResource.html — a key the resource does not have changes nothing. */
export const untagResource = operation(UntagResourceCommand, (input, ctx) => {
  const resource = findTaggedResource(input.ResourceId, requireManagement(ctx), ctx);
  resource.put(withoutTags(resource.tags, input.TagKeys));
  return {};
});
