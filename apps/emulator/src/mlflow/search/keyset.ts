import type { SqlRow, SqlValue } from '../store/connection.js';
import { safeInteger } from '../store/connection.js';
import type { Position } from './page-token.js';

export interface SqlFragment {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/** One expression that rows are sorted by. */
export interface SortKey {
  readonly sql: string;
  readonly descending: boolean;
  /** How its value is carried over to the next page without loss. Default: a double. */
  readonly type?: 'integer' | 'text';
}

export const orderBy = (keys: readonly SortKey[]): string => keys.map((key) => `${key.sql} ${key.descending ? 'DESC' : 'ASC'}`).join(', ');

/** The columns that make a row's position. Text is read as JSON: plain text would end at its first NUL. */
export const positionColumns = (keys: readonly SortKey[]): string =>
  keys
    .map(({ sql, type }) =>
      type === 'integer' ? safeInteger(sql) : type === 'text' ? `CASE WHEN ${sql} IS NULL THEN NULL ELSE json_quote(${sql}) END` : sql,
    )
    .join(', ');

/** What {@link positionColumns} read. */
export const toPosition = (keys: readonly SortKey[], values: SqlRow): Position =>
  values.map((value, index) => {
    if (typeof value !== 'string') return value;
    return keys[index]?.type === 'integer' ? BigInt(value) : (JSON.parse(value) as string);
  });

/**
 * The rows behind a position: `a > ? OR (a IS ? AND (b > ? OR …))`. A NULL sorts where the key before it puts it, so equality is
 * `IS`. The bound on the first key is said once more by itself: SQLite uses it as the start of an index range.
 */
export function behind(keys: readonly SortKey[], position: Position): SqlFragment {
  const rest = behindFrom(keys, position, 0);
  const [first] = keys;
  if (first === undefined || position[0] === null) return rest;
  return {
    sql: `(${first.sql} ${first.descending ? '<=' : '>='} ? AND ${rest.sql})`,
    parameters: [position[0] as SqlValue, ...rest.parameters],
  };
}

function behindFrom(keys: readonly SortKey[], position: Position, index: number): SqlFragment {
  const key = keys[index] as SortKey;
  const value = position[index] as SqlValue;
  const after = `${key.sql} ${key.descending ? '<' : '>'} ?`;
  if (index === keys.length - 1) return { sql: after, parameters: [value] };
  const rest = behindFrom(keys, position, index + 1);
  return { sql: `(${after} OR (${key.sql} IS ? AND ${rest.sql}))`, parameters: [value, value, ...rest.parameters] };
}
