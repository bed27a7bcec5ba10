import Database from 'libsql';
import { LRUCache } from 'lru-cache';

export type SqlValue = string | number | bigint | null;

/** Rows are arrays: libsql adds a `_metadata` member to rows that are objects (libsql 0.5.29, observed). */
export type SqlRow = SqlValue[];

/**
 * A commit writes every page it touched whole, and sixteen runs are sixteen pages: with half of SQLite's page size a turn of single
 * metrics commits in 70 instead of 110 microseconds, and searches are no slower (measured).
 */
const PAGE_BYTES = 2048;
/** 16 MiB of log before a writer stops to move it into the file, four times SQLite's own: the same pages come again and again. */
const CHECKPOINT_PAGES = 8_000;
/** More than all fixed ones; searches compose theirs, from few shapes. */
const KEPT_STATEMENTS = 256;

/**
 * One connection to the database file of one app. Statements are prepared when first used and kept, so that opening an app costs
 * only what the first request needs.
 *
 * Observed in libsql 0.5.29: numbers bind as REAL (a column of INTEGER affinity turns them back), integers beyond 2^53 are
 * rounded when read (select them through {@link safeInteger}), and text is cut at its first NUL when read (select it as JSON).
 */
export class Connection {
  /** Counts executed writes; the write queue tells by it whether a refused work had already written. */
  writes = 0;
  readonly #database: Database.Database;
  readonly #statements = new LRUCache<string, Statement>({ max: KEPT_STATEMENTS });

  constructor(file: string, options: { readonly queryOnly: boolean }) {
    this.#database = new Database(file, { timeout: 5_000 });
    // First of all: two connections that open one file at the same time meet at the journal mode.
    this.#database.exec('PRAGMA busy_timeout = 5000');
    if (!options.queryOnly) {
      // Nothing is at stake before the first commit: a new file need not wait for the disk.
      this.#database.exec(`PRAGMA page_size = ${PAGE_BYTES}; PRAGMA synchronous = OFF; PRAGMA journal_mode = WAL`);
      this.#database.exec(`PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}; PRAGMA foreign_keys = ON`);
    }
    this.#database.exec('PRAGMA cache_size = -8000; PRAGMA temp_store = MEMORY; PRAGMA case_sensitive_like = ON');
    if (options.queryOnly) this.#database.exec('PRAGMA query_only = ON');
  }

  /** For scripts without parameters: schema and transactions. */
  execute(sql: string): void {
    this.#database.exec(sql);
  }

  /** Values belong into parameters: the text is what the statement is remembered by. */
  statement(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const prepared = new Statement(this, this.#database, sql);
    this.#statements.set(sql, prepared);
    return prepared;
  }

  all(sql: string, parameters: readonly SqlValue[]): SqlRow[] {
    return this.statement(sql).all(parameters);
  }

  /** Moves what is committed from the log to the file, as far as nobody is in the way; never holds up a writer. */
  checkpoint(): void {
    this.statement('PRAGMA wal_checkpoint(PASSIVE)').all([]);
  }

  /** What `read` reads is of one moment, whatever is written meanwhile. */
  snapshot<Result>(read: () => Result): Result {
    this.#database.exec('BEGIN');
    try {
      return read();
    } finally {
      this.#database.exec('COMMIT');
    }
  }

  /** File handles live on until the statements are collected: see ClosedConnections. */
  close(): void {
    this.#statements.clear();
    this.#database.exec('PRAGMA shrink_memory');
    this.#database.close();
  }
}

/** A prepared statement of one connection. */
export class Statement {
  #prepared: Database.Statement | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly database: Database.Database,
    private readonly sql: string,
  ) {}

  /** Rows changed. */
  run(parameters: readonly SqlValue[]): number {
    this.connection.writes++;
    this.#prepared ??= this.database.prepare(this.sql);
    return this.#prepared.run(parameters).changes;
  }

  /** The row id of the inserted row. */
  insert(parameters: readonly SqlValue[]): number {
    this.connection.writes++;
    this.#prepared ??= this.database.prepare(this.sql);
    return Number(this.#prepared.run(parameters).lastInsertRowid);
  }

  get(parameters: readonly SqlValue[]): SqlRow | undefined {
    return this.reader().get(parameters) as SqlRow | undefined;
  }

  all(parameters: readonly SqlValue[]): SqlRow[] {
    return this.reader().all(parameters) as SqlRow[];
  }

  private reader(): Database.Statement {
    return (this.#prepared ??= this.database.prepare(this.sql).raw());
  }
}

/** SQL for an INTEGER column: a number where a double is exact, its digits as text beyond that. Both print alike. */
export const safeInteger = (column: string): string =>
  `CASE WHEN ${column} BETWEEN ${Number.MIN_SAFE_INTEGER} AND ${Number.MAX_SAFE_INTEGER} THEN ${column} ELSE CAST(${column} AS TEXT) END`;
