import { DeleteObjectCommand } from '@aws-sdk/client-s3';

import { deleteCheck } from '../conditions.js';
import { checkedKey, checkVersion, findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';
import { refuseUnsupported } from '../refuse-unsupported.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html: deleting what is not there succeeds. */
export const deleteObject = operation(DeleteObjectCommand, (input, ctx) => {
  const bucket = findBucket(ctx, input);
  refuseUnsupported(input);
  checkVersion(input);
  const condition = { etag: input.IfMatch, modified: input.IfMatchLastModifiedTime, size: input.IfMatchSize };
  ctx.store.objects.delete(bucket, checkedKey(input.Key), deleteCheck(condition));
  return {};
});
