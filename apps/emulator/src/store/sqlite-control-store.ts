import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

import Database from 'libsql';

import type { Collection, ControlStore, Scope } from './control-store.js';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS records (
    kind TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL, id TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (kind, account, region, id)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS records_by_account ON records (account);
`;

/**
 * The control store in one SQLite file. Records are read once per kind and scope and then kept in memory, because every data-plane
 * request looks up its app; writes go through to the file before they return.
 */
export function openSqliteControlStore(file: string): ControlStore {
  mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file);
  db.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  db.exec(SCHEMA);
  const select = db.prepare('SELECT id, value FROM records WHERE kind = ? AND account = ? AND region = ?');
  const upsert = db.prepare(
    'INSERT INTO records (kind, account, region, id, value) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  const remove = db.prepare('DELETE FROM records WHERE kind = ? AND account = ? AND region = ? AND id = ?');
  const selectScopes = db.prepare('SELECT DISTINCT account, region FROM records WHERE kind = ? ORDER BY account, region');
  const collections = new Map<string, SqliteCollection<object>>();
  let generation = 0;
  /** Something was written since the transaction began. */
  let wrote = false;
  const forget = (): void => {
    generation += 1;
    for (const collection of collections.values()) collection.forget();
  };

  return {
    collection: <Value extends object>(kind: string, { account, region }: Scope): Collection<Value> => {
      const key = `${kind}/${account}/${region}`;
      let found = collections.get(key);
      if (!found) {
        found = new SqliteCollection(
          () => select.all(kind, account, region) as StoredRecord[],
          (id, value) => {
            wrote = true;
            upsert.run(kind, account, region, id, JSON.stringify(value));
          },
          (id) => {
            wrote = true;
            remove.run(kind, account, region, id);
          },
        );
        collections.set(key, found);
      }
      return found as unknown as Collection<Value>;
    },
    scopes: (kind) => (selectScopes.all(kind) as Scope[]).map(({ account, region }) => ({ account, region })),
    get generation() {
      return generation;
    },
    transaction: (work) => {
      // part of a larger one, e.g. a seed's: kept or given up with it
      if (db.inTransaction) return work();
      db.exec('BEGIN IMMEDIATE');
      wrote = false;
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        // a request that is refused before it writes costs nobody what is in memory
        if (wrote) forget();
        // SQLite rolls back by itself when the disk is full
        if (db.inTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
    clear: (account) => {
      if (account === undefined) db.exec('DELETE FROM records');
      else db.prepare('DELETE FROM records WHERE account = ?').run(account);
      forget();
    },
    close: () => void db.close(),
  };
}

interface StoredRecord {
  readonly id: string;
  readonly value: string;
}

class SqliteCollection<Value extends object> implements Collection<Value> {
  #records: Map<string, Value> | undefined;
  #ordered: [string, Value][] | undefined;
  #revision = 0;

  constructor(
    private readonly read: () => StoredRecord[],
    private readonly write: (id: string, value: Value) => void,
    private readonly remove: (id: string) => void,
  ) {}

  get(id: string): Value | undefined {
    return this.#load().get(id);
  }

  put(id: string, value: Value): void {
    const records = this.#load();
    this.write(id, value);
    records.set(id, value);
    this.#changed();
  }

  delete(id: string): boolean {
    const records = this.#load();
    if (!records.has(id)) return false;
    this.remove(id);
    records.delete(id);
    this.#changed();
    return true;
  }

  entries(): [string, Value][] {
    this.#ordered ??= [...this.#load()].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
    return [...this.#ordered];
  }

  list(): Value[] {
    return this.entries().map(([, value]) => value);
  }

  count(): number {
    return this.#load().size;
  }

  get revision(): number {
    return this.#revision;
  }

  forget(): void {
    this.#records = undefined;
    this.#changed();
  }

  #changed(): void {
    this.#ordered = undefined;
    this.#revision++;
  }

  #load(): Map<string, Value> {
    this.#records ??= new Map(this.read().map(({ id, value }) => [id, JSON.parse(value) as Value]));
    return this.#records;
  }
}
