import { DeleteBucketPolicyCommand } from '@aws-sdk/client-s3';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html */
export const deleteBucketPolicy = operation(DeleteBucketPolicyCommand, (input, ctx) => {
  ctx.store.buckets.unset(findBucket(ctx, input), 'policy');
  return {};
});
