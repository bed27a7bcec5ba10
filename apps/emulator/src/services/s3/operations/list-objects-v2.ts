import { ListObjectsV2Command } from '@aws-sdk/client-s3';

import { decodeToken, encodeToken } from '../continuation-token.js';
import { keyPage } from '../key-page.js';
import { objectEntry, ownedEntry } from '../object-entry.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html: a continuation token outweighs StartAfter. */
export const listObjectsV2 = operation(ListObjectsV2Command, (input, ctx) => {
  const { StartAfter, ContinuationToken, FetchOwner = false } = input;
  const after = ContinuationToken === undefined ? (StartAfter ?? '') : decodeToken(ContinuationToken);
  const { account, objects, encode, count, next, output } = keyPage(ctx, input, after);
  return {
    ...output,
    Contents: objects.map((object) => (FetchOwner ? ownedEntry(account, object, encode) : objectEntry(object, encode))),
    KeyCount: count,
    ...(ContinuationToken === undefined ? {} : { ContinuationToken }),
    ...(next === undefined ? {} : { NextContinuationToken: encodeToken(next) }),
    ...(StartAfter === undefined ? {} : { StartAfter: encode(StartAfter) }),
  };
});
