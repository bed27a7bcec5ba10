import { ListPartsCommand } from '@aws-sdk/client-s3';

import { findBucket, findUpload, ownerOf } from '../find-bucket.js';
import { quoted } from '../object-description.js';
import { operation } from '../operation.js';
import { partMembers, partPage } from '../part-page.js';
import { refuseUnsupported } from '../refuse-unsupported.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html */
export const listParts = operation(ListPartsCommand, (input, ctx) => {
  const bucket = findBucket(ctx, input);
  refuseUnsupported(input);
  const upload = findUpload(ctx, bucket, input);
  const { checksum } = upload;
  const { parts, output } = partPage(input, (number, limit) => ctx.store.uploads.partsAfter(upload, number, limit));
  const owner = ownerOf(bucket.account);
  return {
    ...output,
    Bucket: input.Bucket,
    Key: upload.key,
    UploadId: upload.id,
    Parts: parts.map((part) => ({
      ...partMembers(part, checksum?.algorithm),
      LastModified: new Date(part.modified),
      ETag: quoted(part.md5),
    })),
    Initiator: owner,
    Owner: owner,
    StorageClass: upload.storageClass as 'STANDARD',
    ...(checksum ? { ChecksumAlgorithm: checksum.algorithm, ChecksumType: checksum.type } : {}),
  };
});
