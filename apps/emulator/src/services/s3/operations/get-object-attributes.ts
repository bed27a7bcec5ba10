import { GetObjectAttributesCommand } from '@aws-sdk/client-s3';
import type { GetObjectAttributesCommandInput } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { findBucket, findObject } from '../find-bucket.js';
import { checkOneOf } from '../one-of.js';
import { operation } from '../operation.js';
import { partMembers, partPage } from '../part-page.js';
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
  return {
    LastModified: new Date(object.modified),
    ...(asked.has('ETag') ? { ETag: object.etag } : {}),
    ...(asked.has('Checksum') && object.checksum ? { Checksum: checksumMembers(object.checksum) } : {}),
    ...(asked.has('ObjectParts') && object.partCount > 0 ? { ObjectParts: partsOf(ctx, object, input) } : {}),
    ...(asked.has('StorageClass') ? { StorageClass: object.storageClass as 'STANDARD' } : {}),
    ...(asked.has('ObjectSize') ? { ObjectSize: object.size } : {}),
  };
});

function partsOf(ctx: S3Context, object: ObjectRecord, input: Pick<GetObjectAttributesCommandInput, 'MaxParts' | 'PartNumberMarker'>) {
  const { parts, output } = partPage(input, (number, limit) => ctx.store.objects.partsAfter(object, number, limit));
  return { TotalPartsCount: object.partCount, ...output, Parts: parts.map((part) => partMembers(part, object.checksum?.algorithm)) };
}
