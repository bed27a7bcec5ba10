import { AbortMultipartUploadCommand } from '@aws-sdk/client-s3';

import { findBucket, findUpload } from '../find-bucket.js';
import { operation } from '../operation.js';
import { refuseUnsupported } from '../refuse-unsupported.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html */
export const abortMultipartUpload = operation(AbortMultipartUploadCommand, (input, ctx) => {
  refuseUnsupported(input);
  ctx.store.abort(findUpload(ctx, findBucket(ctx, input), input));
  return {};
});
