import { CompleteMultipartUploadCommand } from '@aws-sdk/client-s3';
import type { CompleteMultipartUploadCommandInput } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import type { Checksum } from '../checksums/checksum-algorithm.js';
import { checksumAlgorithms } from '../checksums/checksum-algorithm.js';
import { completedParts } from '../completed-parts.js';
import { writeCheck } from '../conditions.js';
import { findBucket, findUpload } from '../find-bucket.js';
import { quoted, wholeSeconds } from '../object-description.js';
import { operation } from '../operation.js';
import { mismatch, multipartTag, wholeChecksum } from '../part-checksum.js';
import { refuseUnsupported } from '../refuse-unsupported.js';
import { badChecksum, checksumMembers } from '../request-checksum.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html: the parts stay where they are, so it costs no copying. */
export const completeMultipartUpload = operation(CompleteMultipartUploadCommand, async (input, ctx) => {
  const bucket = findBucket(ctx, input);
  refuseUnsupported(input);
  const upload = findUpload(ctx, bucket, input);
  const check = writeCheck(input);
  check(ctx.store.objects.find(bucket, upload.key));
  const parts = completedParts(upload, input.MultipartUpload?.Parts ?? [], ctx.store.uploads.parts(upload));
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  if (input.MpuObjectSize !== undefined && input.MpuObjectSize !== size) {
    throw s3Fault(
      'InvalidRequest',
      {},
      `The provided 'x-amz-mp-object-size' header value ${input.MpuObjectSize} does not match what was computed: ${size}`,
    );
  }
  const checksum = await wholeChecksum(ctx.store.digests, upload, parts);
  checkWhole(input, checksum);
  const { storageClass, headers, tags, key } = upload;
  const object = { key, storageClass, headers, tags, etag: multipartTag(parts), modified: wholeSeconds(ctx.now()), checksum };
  ctx.store.objects.putParts(bucket, object, upload, parts, check);
  return {
    Location: `${ctx.endpoint}/${input.Bucket}/${encodeURIComponent(key)}`,
    Bucket: input.Bucket,
    Key: key,
    ETag: quoted(object.etag),
    ServerSideEncryption: 'AES256' as const,
    ...checksumMembers(checksum),
  };
});

/** Compares the checksum of the whole with what the client says it is. */
function checkWhole(input: CompleteMultipartUploadCommandInput, checksum: Checksum): void {
  if (input.ChecksumType !== undefined && input.ChecksumType !== checksum.type) {
    throw s3Fault(
      'InvalidRequest',
      {},
      `The upload was created using the ${checksum.type} checksum mode. The complete request must use the same checksum mode.`,
    );
  }
  for (const { name, member } of checksumAlgorithms) {
    const sent = input[member];
    if (sent === undefined) continue;
    if (name !== checksum.algorithm) throw mismatch(checksum.algorithm, name);
    if (sent !== checksum.value && sent !== checksum.value.replace(/-\d+$/, '')) throw badChecksum(name);
  }
}
