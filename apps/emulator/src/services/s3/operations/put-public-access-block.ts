import { PutPublicAccessBlockCommand } from '@aws-sdk/client-s3';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';
import { verifyDocument } from '../verify-document.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutPublicAccessBlock.html: what is left out is false. */
export const putPublicAccessBlock = operation(PutPublicAccessBlockCommand, async (input, ctx) => {
  await verifyDocument(ctx);
  const bucket = findBucket(ctx, input);
  const {
    BlockPublicAcls = false,
    IgnorePublicAcls = false,
    BlockPublicPolicy = false,
    RestrictPublicBuckets = false,
  } = input.PublicAccessBlockConfiguration;
  ctx.store.buckets.set(
    bucket,
    'publicAccessBlock',
    JSON.stringify({ BlockPublicAcls, IgnorePublicAcls, BlockPublicPolicy, RestrictPublicBuckets }),
  );
  return {};
});
