import { pythonLength } from '@mlapps/mlflow-protocol/python-text';
import type { SearchComparison } from '@mlapps/mlflow-protocol/search-filter';

import type { SqlFragment } from './keyset.js';

/** Up to here values are indexed: see `run_tags_by_value`. */
const INDEXED_LENGTH = 250;

type Compared = Pick<SearchComparison, 'operator' | 'value'>;

/** `column <operator> value` with MLflow's meaning on SQLite: LIKE minds case, ILIKE does not (ASCII), IN takes a list. */
export function comparisonSql(column: string, { operator, value }: Compared): SqlFragment {
  if (value === null || operator === 'IS NULL' || operator === 'IS NOT NULL') return { sql: `${column} ${operator}`, parameters: [] };
  if (typeof value === 'object') {
    return { sql: `${column} ${operator} (SELECT value FROM json_each(?))`, parameters: [JSON.stringify(value)] };
  }
  const sql = operator === 'ILIKE' ? `lower(${column}) LIKE lower(?)` : `${column} ${operator} ?`;
  return { sql, parameters: [value] };
}

export interface KeyValueTable {
  readonly table: string;
  /** The column that names the owner of a row. */
  readonly owner: string;
  /** The id of the searched row. */
  readonly id: string;
}

/**
 * Rows that have `key` with a value that compares so. Equality starts from the index on values, which finds the few runs of a
 * parent; everything else looks up the key of each row.
 */
export function keyValueSql({ table, owner, id }: KeyValueTable, key: string, compared: Compared): SqlFragment {
  const { operator, value } = compared;
  if (operator === '=' && typeof value === 'string' && pythonLength(value) <= INDEXED_LENGTH) {
    return {
      sql: `${id} IN (SELECT ${owner} FROM ${table} WHERE key = ? AND value = ? AND length(value) <= ${INDEXED_LENGTH})`,
      parameters: [key, value],
    };
  }
  const condition = comparisonSql('x.value', compared);
  return {
    sql: `EXISTS (SELECT 1 FROM ${table} x WHERE x.${owner} = ${id} AND x.key = ? AND ${condition.sql})`,
    parameters: [key, ...condition.parameters],
  };
}
