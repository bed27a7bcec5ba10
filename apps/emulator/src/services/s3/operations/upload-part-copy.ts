import { UploadPartCopyCommand } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { copyRange } from '../byte-range.js';
import { knownAlgorithm } from '../checksums/checksum-algorithm.js';
import { findCopySource } from '../copy-source.js';
import { findBucket, findUpload } from '../find-bucket.js';
import { quoted, wholeSeconds } from '../object-description.js';
import { operation } from '../operation.js';
import { partAlgorithms } from '../part-checksum.js';
import { checkedPartNumber } from '../part-number.js';
import { mostBytesAtOnce } from '../receive-body.js';
import { refuseUnsupported } from '../refuse-unsupported.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html */
export const uploadPartCopy = operation(UploadPartCopyCommand, async (input, ctx) => {
  const bucket = findBucket(ctx, input);
  const number = checkedPartNumber(input.PartNumber);
  refuseUnsupported(input);
  const upload = findUpload(ctx, bucket, input);
  const { object } = findCopySource(ctx, input);
  const { start, end } = copyRange(input.CopySourceRange, object.size);
  if (end - start + 1 > mostBytesAtOnce)
    throw s3Fault(
      'InvalidRequest',
      {},
      `The specified copy source is larger than the maximum allowable size for a copy source: ${mostBytesAtOnce}`,
    );
  const algorithm = upload.checksum?.algorithm;
  const algorithms = partAlgorithms(upload, algorithm && { algorithm, value: undefined });
  const file = await ctx.store.write(ctx.store.objects.read(object, start, end), algorithms, mostBytesAtOnce);
  const part = ctx.store.uploads.putPart(upload, number, file, wholeSeconds(ctx.now()));
  if (!part) throw s3Fault('NoSuchUpload', { UploadId: input.UploadId });
  const checksum = algorithm ? { [knownAlgorithm(algorithm).member]: part.checksums[algorithm] } : {};
  return {
    CopyPartResult: { ETag: quoted(part.md5), LastModified: new Date(part.modified), ...checksum },
    ServerSideEncryption: 'AES256' as const,
  };
});
