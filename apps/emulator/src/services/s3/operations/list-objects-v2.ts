import { ListObjectsV2Command } from '@aws-sdk/client-s3';

import { decodeToken, encodeToken } from '../continuation-token.js';
import { findBucket } from '../find-bucket.js';
import { keyEncoder, pageLimit } from '../listing.js';
import { objectEntry, ownedEntry, splitListing } from '../object-entry.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html: a continuation token outweighs StartAfter. */
export const listObjectsV2 = operation(ListObjectsV2Command, (input, ctx) => {
  const bucket = findBucket(ctx, input);
  const { Prefix = '', Delimiter = '', StartAfter = '', ContinuationToken, EncodingType, FetchOwner = false } = input;
  const limit = pageLimit('max-keys', input.MaxKeys);
  const encode = keyEncoder(EncodingType);
  const after = ContinuationToken === undefined ? StartAfter : decodeToken(ContinuationToken);
  const listing = ctx.store.objects.list(bucket, { prefix: Prefix, delimiter: Delimiter, after, limit });
  const { objects, CommonPrefixes } = splitListing(listing, encode);
  const isTruncated = limit > 0 && listing.isTruncated;
  return {
    IsTruncated: isTruncated,
    Contents: objects.map((object) => (FetchOwner ? ownedEntry(bucket.account, object, encode) : objectEntry(object, encode))),
    Name: input.Bucket,
    Prefix: encode(Prefix),
    ...(Delimiter === '' ? {} : { Delimiter: encode(Delimiter) }),
    MaxKeys: limit,
    CommonPrefixes,
    ...(EncodingType === undefined ? {} : { EncodingType }),
    KeyCount: listing.entries.length,
    ...(ContinuationToken === undefined ? {} : { ContinuationToken }),
    ...(isTruncated ? { NextContinuationToken: encodeToken(listing.entries.at(-1)!.key.toString()) } : {}),
    ...(input.StartAfter === undefined ? {} : { StartAfter: encode(StartAfter) }),
  };
});
