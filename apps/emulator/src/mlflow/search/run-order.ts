import type { SearchOrder } from '@mlapps/mlflow-protocol/search-order';

import type { SortKey, SqlFragment } from './keyset.js';

export interface RunOrder {
  /** Left joins of what is sorted by: a run without it stays. */
  readonly joins: readonly SqlFragment[];
  readonly keys: readonly SortKey[];
}

const attributeKeys: Readonly<Record<string, Pick<SortKey, 'sql' | 'type'> & { readonly nullable?: true }>> = {
  run_id: { sql: 'r.run_id', type: 'text' },
  run_name: { sql: 'r.name', type: 'text' },
  user_id: { sql: 'r.user_id', type: 'text' },
  status: { sql: 'r.status', type: 'text' },
  artifact_uri: { sql: 'r.artifact_uri', type: 'text' },
  start_time: { sql: 'r.start_time', type: 'integer' },
  end_time: { sql: 'r.end_time', type: 'integer', nullable: true },
};

const joinedTables = { metric: 'latest_metrics', parameter: 'params', tag: 'run_tags' } as const;

/** Values in their order, then NaN, then what is missing, in either direction. Source: mlflow 3.10.1 `sqlalchemy_store.py` _get_orderby_clauses. */
export function runOrder(orders: readonly SearchOrder[]): RunOrder {
  const joins: SqlFragment[] = [];
  const keys: SortKey[] = [];
  for (const { entity, key, ascending } of orders) {
    const descending = !ascending;
    if (entity === 'attribute') {
      keys.push(...attributeOrder(key, descending));
      continue;
    }
    const alias = `o${joins.length}`;
    joins.push({ sql: `LEFT JOIN ${joinedTables[entity]} ${alias} ON ${alias}.run = r.id AND ${alias}.key = ?`, parameters: [key] });
    const nan = entity === 'metric' ? `WHEN ${alias}.is_nan = 1 THEN 1 ` : '';
    keys.push({ sql: `CASE ${nan}WHEN ${alias}.value IS NULL THEN 2 ELSE 0 END`, descending: false });
    keys.push({ sql: `${alias}.value`, descending, ...(entity === 'metric' ? {} : { type: 'text' }) });
  }
  return { joins, keys };
}

function attributeOrder(key: string, descending: boolean): SortKey[] {
  const attribute = attributeKeys[key];
  if (attribute === undefined) throw new Error(`No column for run attribute ${key}`);
  const { nullable, ...column } = attribute;
  const value = { ...column, descending };
  return nullable ? [{ sql: `CASE WHEN ${column.sql} IS NULL THEN 1 ELSE 0 END`, descending: false }, value] : [value];
}
