import { GetBucketEncryptionCommand } from '@aws-sdk/client-s3';
import type { ServerSideEncryptionConfiguration } from '@aws-sdk/client-s3';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';

/** What every bucket has had since January 2023. */
const initial: ServerSideEncryptionConfiguration = {
  Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' }, BucketKeyEnabled: false }],
};

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketEncryption.html */
export const getBucketEncryption = operation(GetBucketEncryptionCommand, (input, ctx) => {
  const set = ctx.store.buckets.setting(findBucket(ctx, input), 'encryption');
  return { ServerSideEncryptionConfiguration: set === undefined ? initial : (JSON.parse(set) as ServerSideEncryptionConfiguration) };
});
