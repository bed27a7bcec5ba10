import type { SqlValue } from '../store/connection.js';
import { safeInteger } from '../store/connection.js';
import type { Position } from './page-token.js';

/** One expression that rows are sorted by. */
export interface SortKey {
  readonly sql: string;
  readonly descending: boolean;
  /** A column of int64: the position keeps its digits. */
  readonly integer?: boolean;
  /** Values that `sql` binds; none for a column. */
  readonly parameters?: readonly SqlValue[];
}

export interface SqlFragment {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

export const orderBy = (keys: readonly SortKey[]): SqlFragment => ({
  sql: keys.map((key) => `${key.sql} ${key.descending ? 'DESC' : 'ASC'}`).join(', '),
  parameters: keys.flatMap((key) => key.parameters ?? []),
});

/** The columns that make a row's position. */
export const positionColumns = (keys: readonly SortKey[]): SqlFragment => ({
  sql: keys.map((key) => (key.integer ? safeInteger(key.sql) : key.sql)).join(', '),
  parameters: keys.flatMap((key) => key.parameters ?? []),
});

/** What {@link positionColumns} read: digits become integers again. */
export const toPosition = (keys: readonly SortKey[], values: readonly SqlValue[]): Position =>
  values.map((value, index) => (keys[index]?.integer && typeof value === 'string' ? BigInt(value) : value));

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
    parameters: [...(first.parameters ?? []), position[0] as SqlValue, ...rest.parameters],
  };
}

function behindFrom(keys: readonly SortKey[], position: Position, index: number): SqlFragment {
  const key = keys[index] as SortKey;
  const value = position[index] as SqlValue;
  const own = [...(key.parameters ?? []), value];
  const after = `${key.sql} ${key.descending ? '<' : '>'} ?`;
  if (index === keys.length - 1) return { sql: after, parameters: own };
  const rest = behindFrom(keys, position, index + 1);
  return { sql: `(${after} OR (${key.sql} IS ? AND ${rest.sql}))`, parameters: [...own, ...own, ...rest.parameters] };
}
