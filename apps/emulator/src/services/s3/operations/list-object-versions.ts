import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';

import { findBucket } from '../find-bucket.js';
import { keyEncoder, pageLimit } from '../listing.js';
import { ownedEntry, splitListing } from '../object-entry.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html: without versioning each object is its version `null`. */
export const listObjectVersions = operation(ListObjectVersionsCommand, (input, ctx) => {
  const bucket = findBucket(ctx, input);
  const { Prefix = '', Delimiter = '', KeyMarker = '', VersionIdMarker = '', EncodingType } = input;
  const limit = pageLimit('max-keys', input.MaxKeys);
  const encode = keyEncoder(EncodingType);
  const listing = ctx.store.objects.list(bucket, { prefix: Prefix, delimiter: Delimiter, after: KeyMarker, limit });
  const { objects, CommonPrefixes } = splitListing(listing, encode);
  const isTruncated = limit > 0 && listing.isTruncated;
  return {
    IsTruncated: isTruncated,
    KeyMarker: encode(KeyMarker),
    VersionIdMarker,
    ...(isTruncated ? { NextKeyMarker: encode(listing.entries.at(-1)!.key.toString()), NextVersionIdMarker: 'null' } : {}),
    Versions: objects.map((object) => ({
      ...ownedEntry(bucket.account, object, encode),
      StorageClass: 'STANDARD' as const,
      VersionId: 'null',
      IsLatest: true,
    })),
    Name: input.Bucket,
    Prefix: encode(Prefix),
    ...(Delimiter === '' ? {} : { Delimiter: encode(Delimiter) }),
    MaxKeys: limit,
    CommonPrefixes,
    ...(EncodingType === undefined ? {} : { EncodingType }),
  };
});
