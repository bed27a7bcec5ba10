import { PutBucketAclCommand } from '@aws-sdk/client-s3';

import { checkAcl } from '../access-control.js';
import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';
import { verifyDocument } from '../verify-document.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAcl.html */
export const putBucketAcl = operation(PutBucketAclCommand, async (input, ctx) => {
  await verifyDocument(ctx);
  checkAcl(findBucket(ctx, input).account, input);
  return {};
});
