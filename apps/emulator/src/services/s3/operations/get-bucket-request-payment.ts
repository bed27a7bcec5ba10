import { GetBucketRequestPaymentCommand } from '@aws-sdk/client-s3';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketRequestPayment.html: cannot be changed here, so always what a new bucket has. */
export const getBucketRequestPayment = operation(GetBucketRequestPaymentCommand, (input, ctx) => {
  findBucket(ctx, input);
  return { Payer: 'BucketOwner' as const };
});
