import type { Readable } from 'node:stream';

import type { IdSource } from '../../../request-context.js';
import type { ChecksumName } from '../checksums/checksum-algorithm.js';
import { digestPool } from '../checksums/digests.js';
import type { DigestPool } from '../checksums/digests.js';
import { openBodies } from './bodies.js';
import { openBodyFiles } from './body-files.js';
import type { StoredFile } from './body-files.js';
import { openBuckets } from './bucket-store.js';
import type { BucketStore } from './bucket-store.js';
import { openObjects } from './objects.js';
import type { ObjectRecords } from './objects.js';
import type { BucketRecord, UploadRecord } from './records.js';
import { openS3Database } from './s3-database.js';
import { openUploads } from './uploads.js';
import type { UploadStore } from './uploads.js';

/** Everything S3 keeps: one namespace of buckets, each owned by an account and in a Region. One process at a time. */
export interface ObjectStore {
  readonly buckets: BucketStore;
  readonly objects: ObjectRecords;
  readonly uploads: UploadStore;
  readonly digests: DigestPool;
  /** Streams bytes to a file that nothing refers to yet; see `body-files.ts`. */
  write(source: Readable, algorithms: readonly ChecksumName[], limit: number): Promise<StoredFile>;
  /** Deletes a file that {@link write} made and that is not wanted after all. */
  discard(file: StoredFile): void;
  abort(upload: UploadRecord): void;
  /** False when it still holds objects. Uploads under way are aborted. */
  deleteBucket(bucket: BucketRecord): boolean;
  /** Forgets all buckets, or those of one account, with everything in them. */
  purge(account?: string): void;
  /** Waits for deletions under way and closes the database. */
  close(): Promise<void>;
}

/**
 * Opens, or makes, the store in `folder`.
 *
 * @example
 * const store = openObjectStore('/data/s3', ids);
 * const file = await store.write(Readable.from(['hello']), ['CRC32'], 5 * 2 ** 30);
 */
export function openObjectStore(folder: string, ids: IdSource): ObjectStore {
  const database = openS3Database(folder);
  const digests = digestPool();
  const files = openBodyFiles(folder, database, ids, digests);
  const bodies = openBodies(database, files);
  const buckets = openBuckets(database);
  const uploads = openUploads(database, bodies, ids);
  const objects = openObjects(database, bodies, uploads);
  const bodiesOf = database.prepare('SELECT body FROM object WHERE bucket = ?1 UNION ALL SELECT body FROM upload WHERE bucket = ?1');
  const forgetObjects = database.prepare('DELETE FROM object WHERE bucket = ?');
  const forgetUploads = database.prepare('DELETE FROM upload WHERE bucket = ?');
  const bucketsOf = database.prepare("SELECT name FROM bucket WHERE ?1 = '' OR account = ?1");

  const removeWhole = (bucket: BucketRecord): void => {
    for (const [body] of bodiesOf.all(bucket.id)) bodies.drop(Number(body));
    forgetObjects.run(bucket.id);
    forgetUploads.run(bucket.id);
    buckets.remove(bucket);
  };
  return {
    buckets,
    objects,
    uploads,
    digests,
    write: (source, algorithms, limit) => files.write(source, algorithms, limit),
    discard: (file) => bodies.discard(file),
    abort: (upload) =>
      bodies.change(() => {
        bodies.drop(upload.body);
        uploads.forget(upload);
      }),
    deleteBucket: (bucket) =>
      bodies.change(() => {
        if (!buckets.isEmpty(bucket)) return false;
        removeWhole(bucket);
        return true;
      }),
    purge: (account) =>
      bodies.change(() => {
        for (const [name] of bucketsOf.all(account ?? '')) removeWhole(buckets.find(String(name))!);
      }),
    close: async () => {
      await files.settle();
      database.close();
    },
  };
}
