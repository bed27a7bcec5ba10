import { GetBucketLocationCommand } from '@aws-sdk/client-s3';
import type { BucketLocationConstraint } from '@aws-sdk/client-s3';

import { findBucketOfAnyRegion } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html: us-east-1 is answered as nothing, from any Region. */
export const getBucketLocation = operation(GetBucketLocationCommand, (input, ctx) => {
  const { region } = findBucketOfAnyRegion(ctx, input);
  return { LocationConstraint: region === 'us-east-1' ? undefined : (region as BucketLocationConstraint) };
});
