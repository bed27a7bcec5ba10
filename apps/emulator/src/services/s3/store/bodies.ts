import type { Readable } from 'node:stream';

import type { BodyFiles, StoredFile } from './body-files.js';
import { BodyReader, piecesOf } from './body-reader.js';
import { partColumns, partOf } from './records.js';
import type { PartRecord } from './records.js';
import type { S3Database } from './s3-database.js';

/**
 * Bodies: numbered parts in files. A body that is dropped while somebody reads it keeps its files until the last reader has gone, so
 * a download that has begun always ends with the bytes it began with.
 */
export interface Bodies {
  newId(): number;
  parts(body: number): PartRecord[];
  part(body: number, number: number): PartRecord | undefined;
  partsAfter(body: number, number: number, limit: number): PartRecord[];
  /** Inside `change`. A part of that number is replaced. */
  putPart(body: number, number: number, file: StoredFile, modified: number): void;
  /** Inside `change`: forgets the parts for which `keep` is false. */
  keepParts(body: number, keep: (part: PartRecord) => boolean): void;
  /** Inside `change`: forgets the body. Its files go when the transaction is done and nobody reads them. */
  drop(body: number): void;
  /** Runs `work` as one transaction, then deletes the files it dropped. `work` must not await. */
  change<Result>(work: () => Result): Result;
  /** Deletes a file that was written and is not wanted. */
  discard(file: StoredFile): void;
  /** The bytes `start` to `end`, inclusive, of a body that was found in this same turn of the event loop. */
  read(body: number, start: number, end: number): Readable;
}

export function openBodies(database: S3Database, files: BodyFiles): Bodies {
  const all = database.prepare(`SELECT ${partColumns} FROM part WHERE body = ? ORDER BY number`);
  const one = database.prepare(`SELECT ${partColumns} FROM part WHERE body = ? AND number = ?`);
  const after = database.prepare(`SELECT ${partColumns} FROM part WHERE body = ? AND number > ? ORDER BY number LIMIT ?`);
  const put = database.prepare('INSERT OR REPLACE INTO part VALUES (?, ?, ?, ?, ?, ?, ?)');
  const forget = database.prepare('DELETE FROM part WHERE body = ?');
  const forgetOne = database.prepare('DELETE FROM part WHERE body = ? AND number = ?');

  const [used] = database
    .prepare('SELECT max(coalesce((SELECT max(body) FROM part), 0), coalesce((SELECT max(body) FROM upload), 0))')
    .get()!;
  let last = Number(used);
  const readers = new Map<number, number>();
  /** Files of bodies that are read, and dropped. */
  const kept = new Map<number, string[]>();
  let dropped: { body: number; file: string }[] = [];

  const parts = (body: number): PartRecord[] => all.all(body).map(partOf);
  const part = (body: number, number: number): PartRecord | undefined => {
    const row = one.get(body, number);
    return row && partOf(row);
  };
  const dropFile = (body: number, file: string): void => {
    files.release(file);
    dropped.push({ body, file });
  };
  const closeReader = (body: number): void => {
    const left = (readers.get(body) ?? 1) - 1;
    if (left > 0) return void readers.set(body, left);
    readers.delete(body);
    files.remove(kept.get(body) ?? []);
    kept.delete(body);
  };

  return {
    newId: () => (last += 1),
    parts,
    part,
    partsAfter: (body, number, limit) => after.all(body, number, limit).map(partOf),
    putPart: (body, number, { file, size, md5, checksums }, modified) => {
      const replaced = part(body, number);
      if (replaced) dropFile(body, replaced.file);
      files.claim(file);
      put.run(body, number, file, size, md5, modified, JSON.stringify(checksums));
    },
    keepParts: (body, keep) => {
      for (const each of parts(body)) {
        if (keep(each)) continue;
        dropFile(body, each.file);
        forgetOne.run(body, each.number);
      }
    },
    drop: (body) => {
      for (const { file } of parts(body)) dropFile(body, file);
      forget.run(body);
    },
    change: (work) => {
      dropped = [];
      const result = database.transaction(work);
      for (const { body, file } of dropped.filter((each) => readers.has(each.body))) kept.set(body, [...(kept.get(body) ?? []), file]);
      files.remove(dropped.filter(({ body }) => !readers.has(body)).map(({ file }) => file));
      return result;
    },
    discard: ({ file }) => files.remove([file]),
    read: (body, start, end) => {
      const pieces = piecesOf(
        parts(body).map(({ file, size }) => ({ path: files.path(file), size })),
        start,
        end,
      );
      readers.set(body, (readers.get(body) ?? 0) + 1);
      return new BodyReader(pieces, () => closeReader(body));
    },
  };
}
