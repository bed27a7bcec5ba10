import { CopyObjectCommand } from '@aws-sdk/client-s3';
import type { CopyObjectCommandInput } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { checksumAlgorithm, checksumAlgorithms, defaultChecksum } from '../checksums/checksum-algorithm.js';
import { writeCheck } from '../conditions.js';
import { findCopySource } from '../copy-source.js';
import { checkedKey, findBucket } from '../find-bucket.js';
import { describeObject, quoted, wholeSeconds } from '../object-description.js';
import { checkOneOf } from '../one-of.js';
import { operation } from '../operation.js';
import { mostBytesAtOnce } from '../receive-body.js';
import { refuseUnsupported } from '../refuse-unsupported.js';
import { checksumMembers } from '../request-checksum.js';
import type { ObjectDescription, ObjectRecord } from '../store/records.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html */
export const copyObject = operation(CopyObjectCommand, async (input, ctx) => {
  const bucket = findBucket(ctx, input);
  const key = checkedKey(input.Key);
  refuseUnsupported(input);
  checkOneOf('x-amz-metadata-directive', input.MetadataDirective, ['COPY', 'REPLACE'], 'Unknown metadata directive.');
  checkOneOf('x-amz-tagging-directive', input.TaggingDirective, ['COPY', 'REPLACE'], 'Unknown tagging directive.');
  const { object: source } = findCopySource(ctx, input);
  if (source.bucket === bucket.id && source.key === key && !changesSomething(input)) {
    throw s3Fault(
      'InvalidRequest',
      {},
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    );
  }
  if (source.size > mostBytesAtOnce)
    throw s3Fault(
      'InvalidRequest',
      {},
      `The specified copy source is larger than the maximum allowable size for a copy source: ${mostBytesAtOnce}`,
    );
  const check = writeCheck(input);
  check(ctx.store.objects.find(bucket, key));
  const description = descriptionOf(input, source);
  if (input.ChecksumAlgorithm !== undefined)
    checkOneOf(
      'x-amz-checksum-algorithm',
      input.ChecksumAlgorithm.toUpperCase(),
      checksumAlgorithms.map(({ name }) => name),
    );
  const algorithm = checksumAlgorithm(input.ChecksumAlgorithm ?? '')?.name ?? source.checksum?.algorithm ?? defaultChecksum;
  const file = await ctx.store.write(ctx.store.objects.read(source, 0, source.size - 1), [algorithm], mostBytesAtOnce);
  const checksum = { algorithm, type: 'FULL_OBJECT', value: file.checksums[algorithm]! } as const;
  const object = { ...description, key, etag: file.md5, modified: wholeSeconds(ctx.now()), checksum };
  ctx.store.objects.put(bucket, object, file, check);
  const result = { ETag: quoted(file.md5), LastModified: new Date(object.modified), ...checksumMembers(checksum) };
  return { CopyObjectResult: result, ServerSideEncryption: 'AES256' as const };
});

function changesSomething({
  MetadataDirective,
  StorageClass,
  WebsiteRedirectLocation,
  ServerSideEncryption,
}: CopyObjectCommandInput): boolean {
  return (
    MetadataDirective === 'REPLACE' || [StorageClass, WebsiteRedirectLocation, ServerSideEncryption].some((given) => given !== undefined)
  );
}

/** Each directive takes the source's (COPY, the default) or the request's own (REPLACE). The storage class is always the request's. */
function descriptionOf(input: CopyObjectCommandInput, source: ObjectRecord): ObjectDescription {
  const own = describeObject(input);
  const { websiteRedirectLocation: _, ...copied } = source.headers;
  const redirect = own.headers.websiteRedirectLocation;
  return {
    storageClass: own.storageClass,
    headers:
      input.MetadataDirective === 'REPLACE'
        ? own.headers
        : { ...copied, ...(redirect === undefined ? {} : { websiteRedirectLocation: redirect }) },
    tags: input.TaggingDirective === 'REPLACE' ? own.tags : source.tags,
  };
}
