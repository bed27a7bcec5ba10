import { PutBucketPolicyCommand } from '@aws-sdk/client-s3';
import { answered } from '@mlapps/aws-protocol/operation';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { blockOf } from '../bucket-policy.js';
import { checkBucketPolicy } from '../check-bucket-policy.js';
import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';
import { isPublicPolicy } from '../public-policy.js';
import { verifyDocument } from '../verify-document.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html: given back as sent. */
export const putBucketPolicy = operation(PutBucketPolicyCommand, async (input, ctx) => {
  await verifyDocument(ctx);
  const bucket = findBucket(ctx, input);
  checkBucketPolicy(input.Policy, bucket.name, ctx.partition);
  if (blockOf(ctx.store.buckets, bucket).BlockPublicPolicy && isPublicPolicy(input.Policy)) {
    throw s3Fault(
      'AccessDenied',
      {},
      `User: ${ctx.caller.arn} is not authorized to perform: s3:PutBucketPolicy on resource: "arn:${ctx.partition}:s3:::${bucket.name}" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access`,
    );
  }
  ctx.store.buckets.set(bucket, 'policy', input.Policy);
  return answered({}, { status: 204 });
});
