import { findBucket } from './find-bucket.js';
import { keyEncoder, pageLimit } from './listing.js';
import type { S3Context } from './s3-context.js';

/** The members that all listings of objects have. */
export interface KeyPageInput {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly Prefix?: string | undefined;
  readonly Delimiter?: string | undefined;
  readonly EncodingType?: 'url' | undefined;
  readonly MaxKeys?: number | undefined;
}

/** A page of objects and common prefixes after the key `after`, and what every listing answers about it. */
export function keyPage(ctx: S3Context, input: KeyPageInput, after: string) {
  const bucket = findBucket(ctx, input);
  const { Prefix = '', Delimiter = '', EncodingType } = input;
  const limit = pageLimit('max-keys', input.MaxKeys);
  const encode = keyEncoder(EncodingType);
  const { entries, isTruncated } = ctx.store.objects.list(bucket, { prefix: Prefix, delimiter: Delimiter, after, limit });
  return {
    account: bucket.account,
    objects: entries.flatMap((entry) => (entry.kind === 'item' ? [entry.item] : [])),
    encode,
    count: entries.length,
    /** Where the next page begins; undefined on the last one. */
    next: isTruncated ? entries.at(-1)?.key.toString() : undefined,
    output: {
      IsTruncated: limit > 0 && isTruncated,
      Name: input.Bucket,
      Prefix: encode(Prefix),
      ...(Delimiter === '' ? {} : { Delimiter: encode(Delimiter) }),
      MaxKeys: limit,
      CommonPrefixes: entries.flatMap((entry) => (entry.kind === 'prefix' ? [{ Prefix: encode(entry.key.toString()) }] : [])),
      ...(EncodingType === undefined ? {} : { EncodingType }),
    },
  };
}
