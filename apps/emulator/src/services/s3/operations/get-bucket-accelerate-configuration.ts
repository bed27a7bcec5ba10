import { GetBucketAccelerateConfigurationCommand } from '@aws-sdk/client-s3';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAccelerateConfiguration.html: cannot be changed here, so always what a new bucket has. */
export const getBucketAccelerateConfiguration = operation(GetBucketAccelerateConfigurationCommand, (input, ctx) => {
  findBucket(ctx, input);
  return {};
});
