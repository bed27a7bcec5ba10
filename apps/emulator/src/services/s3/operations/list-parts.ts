import { ListPartsCommand } from '@aws-sdk/client-s3';

import { knownAlgorithm } from '../checksums/checksum-algorithm.js';
import { findBucket, findUpload, ownerOf } from '../find-bucket.js';
import { pageLimit, partMarker } from '../listing.js';
import { quoted } from '../object-description.js';
import { operation } from '../operation.js';
import { refuseUnsupported } from '../refuse-unsupported.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html */
export const listParts = operation(ListPartsCommand, (input, ctx) => {
  const bucket = findBucket(ctx, input);
  refuseUnsupported(input);
  const upload = findUpload(ctx, bucket, input);
  const limit = pageLimit('max-parts', input.MaxParts);
  const marker = partMarker(input.PartNumberMarker);
  const found = ctx.store.uploads.partsAfter(upload, marker, limit + 1);
  const parts = found.slice(0, limit);
  const owner = ownerOf(bucket.account);
  const algorithm = upload.checksum && knownAlgorithm(upload.checksum.algorithm);
  return {
    Bucket: input.Bucket,
    Key: upload.key,
    UploadId: upload.id,
    PartNumberMarker: String(marker),
    NextPartNumberMarker: String(parts.at(-1)?.number ?? 0),
    MaxParts: limit,
    IsTruncated: limit > 0 && found.length > limit,
    Parts: parts.map((part) => ({
      PartNumber: part.number,
      LastModified: new Date(part.modified),
      ETag: quoted(part.md5),
      Size: part.size,
      ...(algorithm ? { [algorithm.member]: part.checksums[algorithm.name] } : {}),
    })),
    Initiator: owner,
    Owner: owner,
    StorageClass: upload.storageClass as 'STANDARD',
    ...(upload.checksum ? { ChecksumAlgorithm: upload.checksum.algorithm, ChecksumType: upload.checksum.type } : {}),
  };
});
