import { GetBucketTaggingCommand } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';
import type { Tag } from '../store/records.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html */
export const getBucketTagging = operation(GetBucketTaggingCommand, (input, ctx) => {
  const tags = ctx.store.buckets.setting(findBucket(ctx, input), 'tagging');
  if (tags === undefined) throw s3Fault('NoSuchTagSet', { BucketName: input.Bucket });
  return { TagSet: JSON.parse(tags) as Tag[] };
});
