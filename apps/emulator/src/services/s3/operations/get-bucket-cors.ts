import { GetBucketCorsCommand } from '@aws-sdk/client-s3';
import type { CORSRule } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketCors.html */
export const getBucketCors = operation(GetBucketCorsCommand, (input, ctx) => {
  const rules = ctx.store.buckets.setting(findBucket(ctx, input), 'cors');
  if (rules === undefined) throw s3Fault('NoSuchCORSConfiguration', { BucketName: input.Bucket });
  return { CORSRules: JSON.parse(rules) as CORSRule[] };
});
