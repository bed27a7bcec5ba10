import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'libsql';

/**
 * `s3.db`: everything known about buckets, objects and uploads; the bytes are in files beside it.
 *
 * Keys are BLOBs: SQLite then orders them by bytes as S3 does, and a NUL inside a key survives (libsql 0.5.29 reads TEXT only up to
 * the first NUL). An object and an upload own a *body*: the rows of `part` with its number, in order, are its bytes.
 */
const schema = `
  CREATE TABLE IF NOT EXISTS bucket (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, account TEXT NOT NULL, region TEXT NOT NULL, created INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS bucket_by_account ON bucket (account, name);
  CREATE TABLE IF NOT EXISTS bucket_setting (
    bucket INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (bucket, name)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS object (
    bucket INTEGER NOT NULL, key BLOB NOT NULL, body INTEGER NOT NULL, size INTEGER NOT NULL, etag TEXT NOT NULL, modified INTEGER NOT NULL,
    storage_class TEXT NOT NULL, part_count INTEGER NOT NULL, checksum_algorithm TEXT, checksum_type TEXT, checksum TEXT,
    headers TEXT NOT NULL, tags TEXT NOT NULL, PRIMARY KEY (bucket, key)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS upload (
    id TEXT PRIMARY KEY, bucket INTEGER NOT NULL, key BLOB NOT NULL, body INTEGER NOT NULL, initiated INTEGER NOT NULL,
    storage_class TEXT NOT NULL, checksum_algorithm TEXT, checksum_type TEXT, headers TEXT NOT NULL, tags TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS upload_by_key ON upload (bucket, key, id);
  CREATE TABLE IF NOT EXISTS part (
    body INTEGER NOT NULL, number INTEGER NOT NULL, file TEXT NOT NULL, size INTEGER NOT NULL, md5 TEXT NOT NULL, modified INTEGER NOT NULL,
    checksums TEXT NOT NULL, PRIMARY KEY (body, number)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS loose_file (name TEXT PRIMARY KEY) WITHOUT ROWID;
`;

export interface S3Database {
  prepare(sql: string): S3Statement;
  /** All writes inside `work` are kept, or none. `work` must not await. */
  transaction<Result>(work: () => Result): Result;
  close(): void;
}

export type S3Value = string | number | Buffer | null;

export interface S3Statement {
  /** The first row, its columns in the order of the SELECT. */
  get(...values: S3Value[]): S3Row | undefined;
  all(...values: S3Value[]): S3Row[];
  /** Answers how many rows changed. */
  run(...values: S3Value[]): number;
}

export type S3Row = readonly S3Value[];

export function openS3Database(folder: string): S3Database {
  mkdirSync(folder, { recursive: true });
  const database = new Database(join(folder, 's3.db'), { timeout: 5000 });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.exec(schema);
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const rollback = database.prepare('ROLLBACK');
  return {
    prepare: (sql) => statementOf(database.prepare(sql)),
    transaction: (work) => {
      begin.run();
      try {
        const result = work();
        commit.run();
        return result;
      } catch (error) {
        // SQLite rolls back by itself when the disk is full
        if (database.inTransaction) rollback.run();
        throw error;
      }
    },
    close: () => void database.close(),
  };
}

function statementOf(statement: Database.Statement): S3Statement {
  if (!statement.reader) return { get: notAReader, all: notAReader, run: (...values) => statement.run(...values).changes };
  statement.raw(true);
  return {
    // Not statement.get(): in raw mode libsql 0.5.29 aborts the process when there is no row.
    get: (...values) => (statement.all(...values) as S3Row[])[0],
    all: (...values) => statement.all(...values) as S3Row[],
    run: () => {
      throw new Error(`${statement.source} gives rows`);
    },
  };
}

function notAReader(): never {
  throw new Error('The statement gives no rows');
}
