import { TagResourceCommand } from '@aws-sdk/client-organizations';

import { requireManagement } from '../find-organization.js';
import { operation } from '../operation.js';
import { findTaggedResource } from '../tagged-resource.js';
import { withTags } from '../tags.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_TagResource.html */
export const tagResource = operation(TagResourceCommand, (input, ctx) => {
  const resource = findTaggedResource(input.ResourceId, requireManagement(ctx), ctx);
  resource.put(withTags(resource.tags, input.Tags));
  return {};
});
