import { ownerOf } from './find-bucket.js';
import { quoted } from './object-description.js';
import type { ObjectSummary } from './store/records.js';

/** An object as the listings show it. */
export function objectEntry(object: ObjectSummary, encode: (key: string) => string) {
  return {
    Key: encode(object.key),
    LastModified: new Date(object.modified),
    ETag: quoted(object.etag),
    ...(object.checksum ? { ChecksumAlgorithm: [object.checksum.algorithm], ChecksumType: object.checksum.type } : {}),
    Size: object.size,
    StorageClass: object.storageClass as 'STANDARD',
  };
}

/** An object with its owner, as version 1 of the listing always and version 2 on demand shows it. */
export function ownedEntry(account: string, object: ObjectSummary, encode: (key: string) => string) {
  return { ...objectEntry(object, encode), Owner: ownerOf(account) };
}
