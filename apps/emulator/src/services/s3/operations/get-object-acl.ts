import { GetObjectAclCommand } from '@aws-sdk/client-s3';

import { ownerAccess } from '../access-control.js';
import { findBucket, findObject } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAcl.html */
export const getObjectAcl = operation(GetObjectAclCommand, (input, ctx) => {
  const bucket = findBucket(ctx, input);
  findObject(ctx, bucket, input);
  return ownerAccess(bucket.account);
});
