import { PutBucketTaggingCommand } from '@aws-sdk/client-s3';
import { answered } from '@mlapps/aws-protocol/operation';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';
import { checkedTags } from '../tags.js';
import { verifyDocument } from '../verify-document.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html */
export const putBucketTagging = operation(PutBucketTaggingCommand, async (input, ctx) => {
  await verifyDocument(ctx);
  const bucket = findBucket(ctx, input);
  ctx.store.buckets.set(bucket, 'tagging', JSON.stringify(checkedTags(input.Tagging.TagSet ?? [], 50)));
  return answered({}, { status: 204 });
});
