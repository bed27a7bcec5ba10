import type { Connection, SqlValue } from './connection.js';

/** Rows per statement, largest first: the cost of an insert is mostly the cost of the call. */
const ROWS_PER_STATEMENT = [100, 10, 1] as const;

/** Inserts many rows with few statements. */
export class BulkInsert {
  readonly #statements: readonly { readonly rows: number; readonly sql: string }[];

  /** @param into e.g. `INSERT INTO params`; @param conflict e.g. `ON CONFLICT DO NOTHING` */
  constructor(into: string, columns: number, conflict = '') {
    const row = `(${Array<string>(columns).fill('?').join(', ')})`;
    this.#statements = ROWS_PER_STATEMENT.map((rows) => ({
      rows,
      sql: `${into} VALUES ${Array<string>(rows).fill(row).join(', ')} ${conflict}`,
    }));
  }

  run(connection: Connection, rows: readonly (readonly SqlValue[])[]): void {
    let from = 0;
    for (const statement of this.#statements) {
      for (; rows.length - from >= statement.rows; from += statement.rows) {
        const parameters = statement.rows === 1 ? (rows[from] as SqlValue[]) : rows.slice(from, from + statement.rows).flat();
        connection.statement(statement.sql).run(parameters);
      }
    }
  }
}
