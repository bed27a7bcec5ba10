import { DeleteBucketEncryptionCommand } from '@aws-sdk/client-s3';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketEncryption.html: the bucket then encrypts as it did at first */
export const deleteBucketEncryption = operation(DeleteBucketEncryptionCommand, (input, ctx) => {
  ctx.store.buckets.unset(findBucket(ctx, input), 'encryption');
  return {};
});
