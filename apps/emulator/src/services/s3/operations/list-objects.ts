import { ListObjectsCommand } from '@aws-sdk/client-s3';

import { keyPage } from '../key-page.js';
import { ownedEntry } from '../object-entry.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html: NextMarker is answered only with a delimiter. */
export const listObjects = operation(ListObjectsCommand, (input, ctx) => {
  const { Marker = '', Delimiter = '' } = input;
  const { account, objects, encode, next, output } = keyPage(ctx, input, Marker);
  return {
    ...output,
    Marker: encode(Marker),
    ...(next !== undefined && Delimiter !== '' ? { NextMarker: encode(next) } : {}),
    Contents: objects.map((object) => ownedEntry(account, object, encode)),
  };
});
