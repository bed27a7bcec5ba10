import type { IdSource } from '../../../request-context.js';
import { uploadColumns, uploadOf } from './records.js';
import type { BucketRecord, PartRecord, UploadRecord } from './records.js';
import type { Bodies } from './bodies.js';
import type { StoredFile } from './body-files.js';
import { afterPrefix } from './key-range.js';
import type { S3Database } from './s3-database.js';

/** Multipart uploads under way. Their ids begin with the time, so ids of one key are in order of their start. */
export interface UploadStore {
  add(upload: Omit<UploadRecord, 'id' | 'body'>): UploadRecord;
  find(id: string): UploadRecord | undefined;
  /** In order of key, then of start. */
  list(bucket: BucketRecord, prefix: string): UploadRecord[];
  /** Undefined when the upload has gone meanwhile; the file is deleted then, and when the part cannot be recorded. */
  putPart(upload: UploadRecord, number: number, file: StoredFile, modified: number): PartRecord | undefined;
  parts(upload: UploadRecord): PartRecord[];
  partsAfter(upload: UploadRecord, number: number, limit: number): PartRecord[];
  /** Inside a transaction: forgets the upload, not its body. */
  forget(upload: UploadRecord): void;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._';

export function openUploads(database: S3Database, bodies: Bodies, ids: IdSource): UploadStore {
  const add = database.prepare('INSERT INTO upload VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const find = database.prepare(`SELECT ${uploadColumns} FROM upload WHERE id = ?`);
  const list = database.prepare(`SELECT ${uploadColumns} FROM upload WHERE bucket = ? AND key >= ? AND key < ? ORDER BY bucket, key, id`);
  const forget = database.prepare('DELETE FROM upload WHERE id = ?');
  const findUpload = (id: string): UploadRecord | undefined => {
    const row = find.get(id);
    return row && uploadOf(row);
  };
  return {
    add: (upload) => {
      const id = upload.initiated.toString(16).padStart(12, '0') + ids.pick(alphabet, 100);
      const added = { ...upload, id, body: bodies.newId() };
      const { bucket, key, body, initiated, storageClass, checksum, headers, tags } = added;
      const [algorithm, type] = [checksum?.algorithm ?? null, checksum?.type ?? null];
      add.run(id, bucket, Buffer.from(key), body, initiated, storageClass, algorithm, type, JSON.stringify(headers), JSON.stringify(tags));
      return added;
    },
    find: findUpload,
    list: ({ id }, prefix) => {
      const from = Buffer.from(prefix);
      return list.all(id, from, afterPrefix(from) ?? Buffer.from([0xff])).map(uploadOf);
    },
    putPart: (upload, number, file, modified) => {
      let part: PartRecord | undefined;
      try {
        part = bodies.change(() => {
          if (!findUpload(upload.id)) return undefined;
          bodies.putPart(upload.body, number, file, modified);
          return { number, modified, ...file };
        });
      } finally {
        if (!part) bodies.discard(file);
      }
      return part;
    },
    parts: ({ body }) => bodies.parts(body),
    partsAfter: ({ body }, number, limit) => bodies.partsAfter(body, number, limit),
    forget: ({ id }) => void forget.run(id),
  };
}
