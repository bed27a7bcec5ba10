import { GetBucketOwnershipControlsCommand } from '@aws-sdk/client-s3';
import type { OwnershipControls } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketOwnershipControls.html */
export const getBucketOwnershipControls = operation(GetBucketOwnershipControlsCommand, (input, ctx) => {
  const controls = ctx.store.buckets.setting(findBucket(ctx, input), 'ownershipControls');
  if (controls === undefined) throw s3Fault('OwnershipControlsNotFoundError', { BucketName: input.Bucket });
  return { OwnershipControls: JSON.parse(controls) as OwnershipControls };
});
