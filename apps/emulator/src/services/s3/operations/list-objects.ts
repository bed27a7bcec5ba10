import { ListObjectsCommand } from '@aws-sdk/client-s3';

import { findBucket } from '../find-bucket.js';
import { keyEncoder, pageLimit } from '../listing.js';
import { ownedEntry, splitListing } from '../object-entry.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html: NextMarker is answered only with a delimiter. */
export const listObjects = operation(ListObjectsCommand, (input, ctx) => {
  const bucket = findBucket(ctx, input);
  const { Prefix = '', Delimiter = '', Marker = '', EncodingType } = input;
  const limit = pageLimit('max-keys', input.MaxKeys);
  const encode = keyEncoder(EncodingType);
  const listing = ctx.store.objects.list(bucket, { prefix: Prefix, delimiter: Delimiter, after: Marker, limit });
  const { objects, CommonPrefixes } = splitListing(listing, encode);
  const isTruncated = limit > 0 && listing.isTruncated;
  return {
    IsTruncated: isTruncated,
    Marker: encode(Marker),
    ...(isTruncated && Delimiter !== '' ? { NextMarker: encode(listing.entries.at(-1)!.key.toString()) } : {}),
    Contents: objects.map((object) => ownedEntry(bucket.account, object, encode)),
    Name: input.Bucket,
    Prefix: encode(Prefix),
    ...(Delimiter === '' ? {} : { Delimiter: encode(Delimiter) }),
    MaxKeys: limit,
    CommonPrefixes,
    ...(EncodingType === undefined ? {} : { EncodingType }),
  };
});
