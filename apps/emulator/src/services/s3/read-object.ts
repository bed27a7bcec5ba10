import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { byteRange } from './byte-range.js';
import type { ByteRange } from './byte-range.js';
import { knownAlgorithm } from './checksums/checksum-algorithm.js';
import { isWanted } from './conditions.js';
import type { ReadConditions } from './conditions.js';
import { findBucket, findObject } from './find-bucket.js';
import { objectMembers } from './object-description.js';
import { checkedPartNumber } from './part-number.js';
import { refuseUnsupported } from './refuse-unsupported.js';
import { checksumMembers } from './request-checksum.js';
import type { S3Context } from './s3-context.js';
import type { ObjectRecord } from './store/records.js';

/** The members GetObject and HeadObject share. */
export interface ReadInput extends ReadConditions {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly Range?: string | undefined;
  readonly PartNumber?: number | undefined;
  readonly ChecksumMode?: string | undefined;
  readonly ResponseCacheControl?: string | undefined;
  readonly ResponseContentDisposition?: string | undefined;
  readonly ResponseContentEncoding?: string | undefined;
  readonly ResponseContentLanguage?: string | undefined;
  readonly ResponseContentType?: string | undefined;
  readonly ResponseExpires?: Date | undefined;
}

/** What GetObject and HeadObject answer, and which bytes that is. `status` is 200, 206 or 304. */
export function readObject(ctx: S3Context, input: ReadInput) {
  refuseUnsupported(input);
  const object = findObject(ctx, findBucket(ctx, input), input);
  if (!isWanted(object, input)) return { status: 304, object, range: { start: 0, end: -1 }, output: notModified(object) };
  const part = partRange(ctx, object, input);
  const range = part?.range ?? byteRange(input.Range, object.size);
  const bytes = range ?? { start: 0, end: object.size - 1 };
  return {
    status: range ? 206 : 200,
    object,
    range: bytes,
    output: {
      ...objectMembers(object),
      ...overrides(input),
      ContentLength: bytes.end - bytes.start + 1,
      ...(range ? { ContentRange: `bytes ${range.start}-${range.end}/${object.size}` } : {}),
      ...(object.partCount > 0 && part ? { PartsCount: object.partCount } : {}),
      ...(input.ChecksumMode === 'ENABLED' ? checksums(object, range, part) : {}),
    },
  };
}

interface Part {
  /** Undefined for an object without bytes. */
  readonly range: ByteRange | undefined;
  readonly number: number;
  readonly checksum: string | undefined;
}

/** The bytes of one part of a multipart upload; any other object is one part. */
function partRange(ctx: S3Context, object: ObjectRecord, { PartNumber, Range }: ReadInput): Part | undefined {
  if (PartNumber === undefined) return undefined;
  if (Range !== undefined) throw s3Fault('InvalidRequest', {}, 'Cannot specify both Range header and partNumber query parameter');
  checkedPartNumber(PartNumber);
  let start = 0;
  for (const part of ctx.store.objects.parts(object)) {
    const end = start + part.size - 1;
    const checksum = object.checksum && part.checksums[object.checksum.algorithm];
    if (part.number === PartNumber) return { range: part.size === 0 ? undefined : { start, end }, number: PartNumber, checksum };
    start += part.size;
  }
  throw s3Fault('InvalidPartNumber', { PartNumberRequested: PartNumber, ActualPartCount: Math.max(object.partCount, 1) });
}

/** The checksum of what is answered: of the object, of a part, or none for any other range. */
function checksums({ checksum, size, partCount }: ObjectRecord, range: ByteRange | undefined, part: Part | undefined) {
  if (!checksum) return {};
  if (part && partCount > 0)
    return part.checksum === undefined ? {} : { [knownAlgorithm(checksum.algorithm).member]: part.checksum, ChecksumType: checksum.type };
  if (range && !(range.start === 0 && range.end === size - 1 && part)) return {};
  return checksumMembers(checksum);
}

function overrides(input: ReadInput) {
  return {
    ...(input.ResponseCacheControl === undefined ? {} : { CacheControl: input.ResponseCacheControl }),
    ...(input.ResponseContentDisposition === undefined ? {} : { ContentDisposition: input.ResponseContentDisposition }),
    ...(input.ResponseContentEncoding === undefined ? {} : { ContentEncoding: input.ResponseContentEncoding }),
    ...(input.ResponseContentLanguage === undefined ? {} : { ContentLanguage: input.ResponseContentLanguage }),
    ...(input.ResponseContentType === undefined ? {} : { ContentType: input.ResponseContentType }),
    ...(input.ResponseExpires === undefined ? {} : { Expires: input.ResponseExpires }),
  };
}

function notModified(object: ObjectRecord) {
  const { ETag, LastModified, CacheControl, Expires } = objectMembers(object) as ReturnType<typeof objectMembers> & {
    CacheControl?: string;
    Expires?: Date;
  };
  return { ETag, LastModified, ...(CacheControl === undefined ? {} : { CacheControl }), ...(Expires === undefined ? {} : { Expires }) };
}
