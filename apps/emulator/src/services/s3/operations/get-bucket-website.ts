import { GetBucketWebsiteCommand } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketWebsite.html: none can be set here. */
export const getBucketWebsite = operation(GetBucketWebsiteCommand, (input, ctx) => {
  findBucket(ctx, input);
  throw s3Fault('NoSuchWebsiteConfiguration', { BucketName: input.Bucket });
});
