import type { Readable } from 'node:stream';

import type { Checksum } from '../checksums/checksum-algorithm.js';
import type { Bodies } from './bodies.js';
import type { StoredFile } from './body-files.js';
import { listByDelimiter } from './list-by-delimiter.js';
import type { KeyListing, KeyQuery } from './list-by-delimiter.js';
import { objectColumns, objectOf, summaryColumns, summaryOf } from './records.js';
import type { BucketRecord, ObjectDescription, ObjectRecord, ObjectSummary, PartRecord, Tag, UploadRecord } from './records.js';
import type { S3Database } from './s3-database.js';
import type { UploadStore } from './uploads.js';

/** Called in the transaction with what is there now; throws to refuse the change. */
export type Check = (existing: ObjectRecord | undefined) => void;

export interface NewObject extends ObjectDescription {
  readonly key: string;
  readonly etag: string;
  readonly modified: number;
  readonly checksum?: Checksum;
}

export interface ObjectRecords {
  find(bucket: BucketRecord, key: string): ObjectRecord | undefined;
  /** Puts an object of one file in place. When `check` throws or the bucket has gone, the file is deleted and nothing has changed. */
  put(bucket: BucketRecord, object: NewObject, file: StoredFile, check: Check): ObjectRecord;
  /** Makes the parts `numbers` of an upload an object, and ends the upload. */
  putParts(bucket: BucketRecord, object: NewObject, upload: UploadRecord, parts: readonly PartRecord[], check: Check): ObjectRecord;
  delete(bucket: BucketRecord, key: string, check: Check): ObjectRecord | undefined;
  setTags(object: ObjectRecord, tags: readonly Tag[]): void;
  parts(object: ObjectRecord): PartRecord[];
  partsAfter(object: ObjectRecord, number: number, limit: number): PartRecord[];
  part(object: ObjectRecord, number: number): PartRecord | undefined;
  /** Bytes `start` to `end`, inclusive, of an object found in this same turn of the event loop. */
  read(object: ObjectRecord, start: number, end: number): Readable;
  list(bucket: BucketRecord, query: KeyQuery): KeyListing<ObjectSummary>;
}

/** The bucket was deleted while the object was on its way. */
export class BucketGoneError extends Error {}
/** The upload was completed or aborted meanwhile. */
export class UploadGoneError extends Error {}
/** A part was uploaded again after it was looked at. */
export class PartGoneError extends Error {}

export function openObjects(database: S3Database, bodies: Bodies, uploads: UploadStore): ObjectRecords {
  const find = database.prepare(`SELECT ${objectColumns} FROM object WHERE bucket = ? AND key = ?`);
  const insert = database.prepare(`INSERT OR REPLACE INTO object (${objectColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const remove = database.prepare('DELETE FROM object WHERE bucket = ? AND key = ?');
  const setTags = database.prepare('UPDATE object SET tags = ? WHERE bucket = ? AND key = ?');
  const scan = database.prepare(
    `SELECT ${summaryColumns} FROM object WHERE bucket = ? AND key >= ? AND key < ? ORDER BY bucket, key LIMIT ?`,
  );
  const bucketThere = database.prepare('SELECT 1 FROM bucket WHERE id = ?');

  const findObject = (bucket: number, key: string): ObjectRecord | undefined => {
    const row = find.get(bucket, Buffer.from(key));
    return row && objectOf(row);
  };
  const replace = (object: ObjectRecord, check: Check): void => {
    if (!bucketThere.get(object.bucket)) throw new BucketGoneError();
    const existing = findObject(object.bucket, object.key);
    check(existing);
    if (existing) bodies.drop(existing.body);
    const { bucket, key, body, size, etag, modified, storageClass, partCount, checksum, headers, tags } = object;
    const checksumValues = [checksum?.algorithm ?? null, checksum?.type ?? null, checksum?.value ?? null];
    const description = [JSON.stringify(headers), JSON.stringify(tags)];
    insert.run(bucket, Buffer.from(key), body, size, etag, modified, storageClass, partCount, ...checksumValues, ...description);
  };

  return {
    find: (bucket, key) => findObject(bucket.id, key),
    put: (bucket, object, file, check) => {
      const record = { ...object, bucket: bucket.id, body: bodies.newId(), size: file.size, partCount: 0 };
      try {
        bodies.change(() => {
          replace(record, check);
          bodies.putPart(record.body, 1, file, object.modified);
        });
      } catch (error) {
        bodies.discard(file);
        throw error;
      }
      return record;
    },
    putParts: (bucket, object, upload, parts, check) => {
      const size = parts.reduce((sum, part) => sum + part.size, 0);
      const record = { ...object, bucket: bucket.id, body: upload.body, size, partCount: parts.length };
      const files = new Set(parts.map((part) => part.file));
      bodies.change(() => {
        if (!uploads.find(upload.id)) throw new UploadGoneError();
        const there = new Set(bodies.parts(upload.body).map((part) => part.file));
        if (parts.some(({ file }) => !there.has(file))) throw new PartGoneError();
        replace(record, check);
        bodies.keepParts(upload.body, (part) => files.has(part.file));
        uploads.forget(upload);
      });
      return record;
    },
    delete: (bucket, key, check) =>
      bodies.change(() => {
        const existing = findObject(bucket.id, key);
        check(existing);
        if (!existing) return undefined;
        bodies.drop(existing.body);
        remove.run(bucket.id, Buffer.from(key));
        return existing;
      }),
    setTags: (object, tags) => void setTags.run(JSON.stringify(tags), object.bucket, Buffer.from(object.key)),
    parts: ({ body }) => bodies.parts(body),
    partsAfter: ({ body }, number, limit) => bodies.partsAfter(body, number, limit),
    part: ({ body }, number) => bodies.part(body, number),
    read: ({ body }, start, end) => bodies.read(body, start, end),
    list: (bucket, query) =>
      listByDelimiter(
        (from, to, limit) => scan.all(bucket.id, from, to, limit).map((row) => ({ key: row[0] as Buffer, item: summaryOf(row) })),
        query,
      ),
  };
}
