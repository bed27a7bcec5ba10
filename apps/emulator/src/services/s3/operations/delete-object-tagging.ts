import { DeleteObjectTaggingCommand } from '@aws-sdk/client-s3';

import { findBucket, findObject } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectTagging.html */
export const deleteObjectTagging = operation(DeleteObjectTaggingCommand, (input, ctx) => {
  ctx.store.objects.setTags(findObject(ctx, findBucket(ctx, input), input), []);
  return {};
});
