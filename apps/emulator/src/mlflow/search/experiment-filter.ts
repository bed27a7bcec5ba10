import type { SearchComparison } from '@mlapps/mlflow-protocol/search-filter';

import type { KeyValueTable } from './comparison-sql.js';
import { comparisonSql, keyValueSql } from './comparison-sql.js';
import type { SqlFragment } from './keyset.js';

const tags: KeyValueTable = { table: 'experiment_tags', owner: 'experiment', id: 'e.id' };

export const experimentColumns: Readonly<Record<string, string>> = {
  name: 'e.name',
  experiment_id: 'e.id',
  creation_time: 'e.creation_time',
  last_update_time: 'e.last_update_time',
};

/** One comparison as a condition on row `e` of `experiments`. Source: mlflow 3.10.1 `sqlalchemy_store.py` _get_search_experiments_filter_clauses. */
export function experimentCondition(comparison: SearchComparison): SqlFragment {
  const { entity, key, operator } = comparison;
  if (entity === 'tag') {
    if (operator !== 'IS NULL' && operator !== 'IS NOT NULL') return keyValueSql(tags, key, comparison);
    const exists = 'EXISTS (SELECT 1 FROM experiment_tags x WHERE x.experiment = e.id AND x.key = ?)';
    return { sql: operator === 'IS NULL' ? `NOT ${exists}` : exists, parameters: [key] };
  }
  const column = experimentColumns[key];
  if (column === undefined) throw new Error(`No column for experiment attribute ${key}`);
  return comparisonSql(column, comparison);
}
