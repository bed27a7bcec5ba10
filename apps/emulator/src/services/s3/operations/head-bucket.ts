import { HeadBucketCommand } from '@aws-sdk/client-s3';
import { answered } from '@mlapps/aws-protocol/operation';

import { findBucketOfAnyRegion } from '../find-bucket.js';
import { operation } from '../operation.js';

/**
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html. From another Region the answer is 301, and `x-amz-bucket-region`
 * says where to go.
 */
export const headBucket = operation(HeadBucketCommand, (input, ctx) => {
  const bucket = findBucketOfAnyRegion(ctx, input);
  const output = { BucketRegion: bucket.region, BucketArn: `arn:${ctx.partition}:s3:::${bucket.name}`, AccessPointAlias: false };
  return answered(output, { status: bucket.region === ctx.region ? 200 : 301 });
});
