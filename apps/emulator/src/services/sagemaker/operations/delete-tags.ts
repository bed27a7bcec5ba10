import { DeleteTagsCommand } from '@aws-sdk/client-sagemaker';

import { operation } from '../operation.js';
import { findTaggedResource } from '../tagged-resource.js';
import { withoutTags } from '../tags.js';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteTags.html — keys that are not there are no error. */
export const deleteTags = operation(DeleteTagsCommand, (input, ctx) => {
  const resource = findTaggedResource(input.ResourceArn, ctx);
  resource.replaceTags(withoutTags(resource.tags, input.TagKeys));
  return {};
});
