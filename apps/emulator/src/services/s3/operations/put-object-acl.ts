import { PutObjectAclCommand } from '@aws-sdk/client-s3';

import { checkAcl } from '../access-control.js';
import { findBucket, findObject } from '../find-bucket.js';
import { operation } from '../operation.js';
import { verifyDocument } from '../verify-document.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectAcl.html */
export const putObjectAcl = operation(PutObjectAclCommand, async (input, ctx) => {
  await verifyDocument(ctx);
  const bucket = findBucket(ctx, input);
  findObject(ctx, bucket, input);
  checkAcl(bucket.account, input);
  return {};
});
