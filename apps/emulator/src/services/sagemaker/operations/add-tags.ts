import { AddTagsCommand } from '@aws-sdk/client-sagemaker';

import { operation } from '../operation.js';
import { findTaggedResource } from '../tagged-resource.js';
import { describeTags, withTags } from '../tags.js';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AddTags.html — answers with all tags of the resource. */
export const addTags = operation(AddTagsCommand, (input, ctx) => {
  const resource = findTaggedResource(input.ResourceArn, ctx);
  const tags = withTags(resource.tags, input.Tags);
  resource.replaceTags(tags);
  return { Tags: describeTags(tags) };
});
