import { GetBucketVersioningCommand } from '@aws-sdk/client-s3';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html: cannot be changed here, so always what a new bucket has. */
export const getBucketVersioning = operation(GetBucketVersioningCommand, (input, ctx) => {
  findBucket(ctx, input);
  return {};
});
