import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';

import { keyPage } from '../key-page.js';
import { ownedEntry } from '../object-entry.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html: without versioning each object is its version `null`. */
export const listObjectVersions = operation(ListObjectVersionsCommand, (input, ctx) => {
  const { KeyMarker = '', VersionIdMarker = '' } = input;
  const { account, objects, encode, next, output } = keyPage(ctx, input, KeyMarker);
  return {
    ...output,
    KeyMarker: encode(KeyMarker),
    VersionIdMarker,
    ...(next === undefined ? {} : { NextKeyMarker: encode(next), NextVersionIdMarker: 'null' }),
    Versions: objects.map((object) => ({
      ...ownedEntry(account, object, encode),
      StorageClass: 'STANDARD' as const,
      VersionId: 'null',
      IsLatest: true,
    })),
  };
});
