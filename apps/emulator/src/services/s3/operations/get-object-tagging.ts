import { GetObjectTaggingCommand } from '@aws-sdk/client-s3';

import { findBucket, findObject } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html */
export const getObjectTagging = operation(GetObjectTaggingCommand, (input, ctx) => {
  const { tags } = findObject(ctx, findBucket(ctx, input), input);
  return { TagSet: [...tags] };
});
