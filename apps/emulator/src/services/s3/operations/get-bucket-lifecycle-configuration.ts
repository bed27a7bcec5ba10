import { GetBucketLifecycleConfigurationCommand } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLifecycleConfiguration.html: none can be set here. */
export const getBucketLifecycleConfiguration = operation(GetBucketLifecycleConfigurationCommand, (input, ctx) => {
  findBucket(ctx, input);
  throw s3Fault('NoSuchLifecycleConfiguration', { BucketName: input.Bucket });
});
