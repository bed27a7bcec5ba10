import { GetBucketPolicyStatusCommand } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';
import { isPublicPolicy } from '../public-policy.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicyStatus.html */
export const getBucketPolicyStatus = operation(GetBucketPolicyStatusCommand, (input, ctx) => {
  const text = ctx.store.buckets.setting(findBucket(ctx, input), 'policy');
  if (text === undefined) throw s3Fault('NoSuchBucketPolicy', { BucketName: input.Bucket });
  return { PolicyStatus: { IsPublic: isPublicPolicy(text) } };
});
