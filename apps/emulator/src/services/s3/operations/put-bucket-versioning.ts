import { PutBucketVersioningCommand } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';
import { verifyDocument } from '../verify-document.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html: versions are not kept here, so it cannot be set. */
export const putBucketVersioning = operation(PutBucketVersioningCommand, async (input, ctx) => {
  await verifyDocument(ctx);
  findBucket(ctx, input);
  throw s3Fault(
    'NotImplemented',
    { Operation: 'PutBucketVersioning' },
    'PutBucketVersioning is not implemented: versions of objects are not kept.',
  );
});
