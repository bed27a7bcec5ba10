import { UploadPartCommand } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { knownAlgorithm } from '../checksums/checksum-algorithm.js';
import { findBucket, findUpload } from '../find-bucket.js';
import { quoted, wholeSeconds } from '../object-description.js';
import { operation } from '../operation.js';
import { partAlgorithms } from '../part-checksum.js';
import { checkedPartNumber } from '../part-number.js';
import { receiveBody } from '../receive-body.js';
import { refuseUnsupported } from '../refuse-unsupported.js';
import { sentChecksum } from '../request-checksum.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html */
export const uploadPart = operation(UploadPartCommand, async (input, ctx) => {
  const bucket = findBucket(ctx, input);
  const number = checkedPartNumber(input.PartNumber);
  refuseUnsupported(input);
  const upload = findUpload(ctx, bucket, input);
  const sent = sentChecksum(ctx, input);
  const file = await receiveBody(ctx, input, sent, partAlgorithms(upload, sent));
  const part = ctx.store.uploads.putPart(upload, number, file, wholeSeconds(ctx.now()));
  if (!part) throw s3Fault('NoSuchUpload', { UploadId: input.UploadId });
  const answered = upload.checksum?.algorithm ?? sent?.algorithm;
  return {
    ETag: quoted(part.md5),
    ServerSideEncryption: 'AES256' as const,
    ...(answered ? { [knownAlgorithm(answered).member]: part.checksums[answered] } : {}),
  };
});
