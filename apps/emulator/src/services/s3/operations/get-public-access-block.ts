import { GetPublicAccessBlockCommand } from '@aws-sdk/client-s3';
import type { PublicAccessBlockConfiguration } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetPublicAccessBlock.html */
export const getPublicAccessBlock = operation(GetPublicAccessBlockCommand, (input, ctx) => {
  const block = ctx.store.buckets.setting(findBucket(ctx, input), 'publicAccessBlock');
  if (block === undefined) throw s3Fault('NoSuchPublicAccessBlockConfiguration', { BucketName: input.Bucket });
  return { PublicAccessBlockConfiguration: JSON.parse(block) as PublicAccessBlockConfiguration };
});
