import { GetObjectAttributesCommand } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { knownAlgorithm } from '../checksums/checksum-algorithm.js';
import { findBucket, findObject } from '../find-bucket.js';
import { pageLimit, partMarker } from '../listing.js';
import { checkOneOf } from '../one-of.js';
import { operation } from '../operation.js';
import { refuseUnsupported } from '../refuse-unsupported.js';
import { checksumMembers } from '../request-checksum.js';
import type { S3Context } from '../s3-context.js';
import type { ObjectRecord } from '../store/records.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html: the entity tag comes without quotes. */
export const getObjectAttributes = operation(GetObjectAttributesCommand, (input, ctx) => {
  const bucket = findBucket(ctx, input);
  refuseUnsupported(input);
  const object = findObject(ctx, bucket, input);
  const asked = new Set<string>(input.ObjectAttributes);
  for (const name of asked)
    checkOneOf(
      'x-amz-object-attributes',
      name,
      ['ETag', 'Checksum', 'ObjectParts', 'StorageClass', 'ObjectSize'],
      'Invalid attribute name specified.',
    );
  if (asked.size === 0) throw s3Fault('InvalidRequest', {}, 'Missing required header for this request: x-amz-object-attributes');
  const page = { limit: pageLimit('max-parts', input.MaxParts), marker: partMarker(input.PartNumberMarker) };
  return {
    LastModified: new Date(object.modified),
    ...(asked.has('ETag') ? { ETag: object.etag } : {}),
    ...(asked.has('Checksum') && object.checksum ? { Checksum: checksumMembers(object.checksum) } : {}),
    ...(asked.has('ObjectParts') && object.partCount > 0 ? { ObjectParts: partsOf(ctx, object, page) } : {}),
    ...(asked.has('StorageClass') ? { StorageClass: object.storageClass as 'STANDARD' } : {}),
    ...(asked.has('ObjectSize') ? { ObjectSize: object.size } : {}),
  };
});

function partsOf(ctx: S3Context, object: ObjectRecord, { limit, marker }: { limit: number; marker: number }) {
  const found = ctx.store.objects.partsAfter(object, marker, limit + 1);
  const parts = found.slice(0, limit);
  const algorithm = object.checksum && knownAlgorithm(object.checksum.algorithm);
  return {
    TotalPartsCount: object.partCount,
    PartNumberMarker: String(marker),
    NextPartNumberMarker: String(parts.at(-1)?.number ?? 0),
    MaxParts: limit,
    IsTruncated: limit > 0 && found.length > limit,
    Parts: parts.map((part) => ({
      PartNumber: part.number,
      Size: part.size,
      ...(algorithm ? { [algorithm.member]: part.checksums[algorithm.name] } : {}),
    })),
  };
}
