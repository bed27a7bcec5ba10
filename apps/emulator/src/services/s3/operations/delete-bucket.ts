import { DeleteBucketCommand } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html */
export const deleteBucket = operation(DeleteBucketCommand, (input, ctx) => {
  if (!ctx.store.deleteBucket(findBucket(ctx, input))) throw s3Fault('BucketNotEmpty', { BucketName: input.Bucket });
  return {};
});
