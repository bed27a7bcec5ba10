import { GetBucketPolicyCommand } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicy.html */
export const getBucketPolicy = operation(GetBucketPolicyCommand, (input, ctx) => {
  const Policy = ctx.store.buckets.setting(findBucket(ctx, input), 'policy');
  if (Policy === undefined) throw s3Fault('NoSuchBucketPolicy', { BucketName: input.Bucket });
  return { Policy };
});
