import { PutObjectTaggingCommand } from '@aws-sdk/client-s3';

import { findBucket, findObject } from '../find-bucket.js';
import { operation } from '../operation.js';
import { checkedTags } from '../tags.js';
import { verifyDocument } from '../verify-document.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html */
export const putObjectTagging = operation(PutObjectTaggingCommand, async (input, ctx) => {
  await verifyDocument(ctx);
  const object = findObject(ctx, findBucket(ctx, input), input);
  ctx.store.objects.setTags(object, checkedTags(input.Tagging.TagSet ?? [], 10));
  return {};
});
