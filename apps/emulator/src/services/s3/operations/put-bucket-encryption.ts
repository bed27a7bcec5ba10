import { PutBucketEncryptionCommand } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';
import { notImplemented } from '../refuse-unsupported.js';
import { verifyDocument } from '../verify-document.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketEncryption.html: only S3's own keys (AES256). */
export const putBucketEncryption = operation(PutBucketEncryptionCommand, async (input, ctx) => {
  await verifyDocument(ctx);
  const bucket = findBucket(ctx, input);
  const { Rules } = input.ServerSideEncryptionConfiguration;
  if (!Rules || Rules.length !== 1) throw s3Fault('MalformedXML');
  for (const { ApplyServerSideEncryptionByDefault: rule, BlockedEncryptionTypes } of Rules) {
    if (rule && rule.SSEAlgorithm !== 'AES256') throw notImplemented(`SSEAlgorithm ${String(rule.SSEAlgorithm)}`);
    if (rule?.KMSMasterKeyID !== undefined)
      throw s3Fault(
        'InvalidArgument',
        {},
        'a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse',
      );
    if (BlockedEncryptionTypes !== undefined) throw notImplemented('BlockedEncryptionTypes');
  }
  ctx.store.buckets.set(
    bucket,
    'encryption',
    JSON.stringify({ Rules: Rules.map((rule) => ({ ...rule, BucketKeyEnabled: rule.BucketKeyEnabled ?? false })) }),
  );
  return {};
});
