import { GetObjectLockConfigurationCommand } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLockConfiguration.html: none can be set here. */
export const getObjectLockConfiguration = operation(GetObjectLockConfigurationCommand, (input, ctx) => {
  findBucket(ctx, input);
  throw s3Fault('ObjectLockConfigurationNotFoundError', { BucketName: input.Bucket });
});
