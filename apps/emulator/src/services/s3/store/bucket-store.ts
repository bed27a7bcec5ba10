import type { BucketRecord } from './records.js';
import type { S3Database, S3Row } from './s3-database.js';

/** What is set on a bucket, each kept as the JSON or text it was sent as. */
export type BucketSetting = 'policy' | 'tagging' | 'publicAccessBlock' | 'encryption' | 'ownershipControls' | 'cors';

export interface BucketStore {
  find(name: string): BucketRecord | undefined;
  add(bucket: Omit<BucketRecord, 'id'>): BucketRecord;
  isEmpty(bucket: BucketRecord): boolean;
  /** Inside a transaction, without its objects and uploads. */
  remove(bucket: BucketRecord): void;
  count(account: string): number;
  /** In order of name, those after `after` whose names start with `prefix`. */
  list(query: { account: string; prefix: string; after: string; region: string | undefined; limit: number }): BucketRecord[];
  /** Of all accounts, in order of name. */
  all(): BucketRecord[];
  setting(bucket: BucketRecord, name: BucketSetting): string | undefined;
  set(bucket: BucketRecord, name: BucketSetting, value: string): void;
  unset(bucket: BucketRecord, name: BucketSetting): void;
}

const columns = 'id, name, account, region, created';

export function openBuckets(database: S3Database): BucketStore {
  const find = database.prepare(`SELECT ${columns} FROM bucket WHERE name = ?`);
  const add = database.prepare(`INSERT INTO bucket (name, account, region, created) VALUES (?, ?, ?, ?) RETURNING ${columns}`);
  const anyObject = database.prepare('SELECT 1 FROM object WHERE bucket = ? LIMIT 1');
  const remove = database.prepare('DELETE FROM bucket WHERE id = ?');
  const count = database.prepare('SELECT count(*) FROM bucket WHERE account = ?');
  const list = database.prepare(
    `SELECT ${columns} FROM bucket WHERE account = ? AND name > ? AND substr(name, 1, ?) = ? AND (? IS NULL OR region = ?) ORDER BY name LIMIT ?`,
  );
  const all = database.prepare(`SELECT ${columns} FROM bucket ORDER BY name`);
  const setting = database.prepare('SELECT value FROM bucket_setting WHERE bucket = ? AND name = ?');
  const set = database.prepare('INSERT OR REPLACE INTO bucket_setting VALUES (?, ?, ?)');
  const unset = database.prepare('DELETE FROM bucket_setting WHERE bucket = ? AND name = ?');
  const unsetAll = database.prepare('DELETE FROM bucket_setting WHERE bucket = ?');
  return {
    find: (name) => bucketOf(find.get(name)),
    add: ({ name, account, region, created }) => bucketOf(add.get(name, account, region, created))!,
    isEmpty: ({ id }) => anyObject.get(id) === undefined,
    remove: ({ id }) => {
      unsetAll.run(id);
      remove.run(id);
    },
    count: (account) => Number(count.get(account)![0]),
    list: ({ account, prefix, after, region = null, limit }) =>
      list.all(account, after, prefix.length, prefix, region, region, limit).map((row) => bucketOf(row)!),
    all: () => all.all().map((row) => bucketOf(row)!),
    setting: ({ id }, name) => setting.get(id, name)?.[0] as string | undefined,
    set: ({ id }, name, value) => void set.run(id, name, value),
    unset: ({ id }, name) => void unset.run(id, name),
  };
}

function bucketOf(row: S3Row | undefined): BucketRecord | undefined {
  if (!row) return undefined;
  const [id, name, account, region, created] = row as [number, string, string, string, number];
  return { id, name, account, region, created };
}
