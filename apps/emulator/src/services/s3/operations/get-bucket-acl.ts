import { GetBucketAclCommand } from '@aws-sdk/client-s3';

import { ownerAccess } from '../access-control.js';
import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAcl.html */
export const getBucketAcl = operation(GetBucketAclCommand, (input, ctx) => ownerAccess(findBucket(ctx, input).account));
