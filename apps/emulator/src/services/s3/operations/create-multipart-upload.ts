import { CreateMultipartUploadCommand } from '@aws-sdk/client-s3';

import { checkedKey, findBucket } from '../find-bucket.js';
import { describeObject } from '../object-description.js';
import { operation } from '../operation.js';
import { uploadChecksum } from '../part-checksum.js';
import { refuseUnsupported } from '../refuse-unsupported.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html */
export const createMultipartUpload = operation(CreateMultipartUploadCommand, (input, ctx) => {
  const bucket = findBucket(ctx, input);
  const key = checkedKey(input.Key);
  refuseUnsupported(input);
  const checksum = uploadChecksum(input.ChecksumAlgorithm, input.ChecksumType);
  const upload = ctx.store.uploads.add({
    bucket: bucket.id,
    key,
    initiated: ctx.now().getTime(),
    ...describeObject(input),
    ...(checksum ? { checksum } : {}),
  });
  return {
    Bucket: input.Bucket,
    Key: key,
    UploadId: upload.id,
    ServerSideEncryption: 'AES256' as const,
    ...(checksum ? { ChecksumAlgorithm: checksum.algorithm, ChecksumType: checksum.type } : {}),
  };
});
