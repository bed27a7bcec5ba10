import type { SearchComparison } from '@mlapps/mlflow-protocol/search-filter';

import { RUN_NAME_TAG } from '../store/runs.js';
import type { KeyValueTable } from './comparison-sql.js';
import { comparisonSql, keyValueSql } from './comparison-sql.js';
import { DATASET_CONTEXT_TAG } from './dataset-search.js';
import type { SqlFragment } from './keyset.js';

const latestMetrics: KeyValueTable = { table: 'latest_metrics', owner: 'run', id: 'r.id' };
const params: KeyValueTable = { table: 'params', owner: 'run', id: 'r.id' };
const tags: KeyValueTable = { table: 'run_tags', owner: 'run', id: 'r.id' };

const attributeColumns: Readonly<Record<string, string>> = {
  run_id: 'r.run_id',
  user_id: 'r.user_id',
  status: 'r.status',
  artifact_uri: 'r.artifact_uri',
  start_time: 'r.start_time',
  end_time: 'r.end_time',
};

/** One comparison as a condition on row `r` of `runs`. Source: mlflow 3.10.1 `sqlalchemy_store.py` _get_sqlalchemy_filter_clauses. */
export function runCondition(comparison: SearchComparison): SqlFragment {
  const { entity, key } = comparison;
  switch (entity) {
    case 'metric':
      // A NaN is stored as 0 and compares as 0 here, as it does in MLflow.
      return keyValueSql(latestMetrics, key, comparison);
    case 'parameter':
      return keyValueSql(params, key, comparison);
    case 'tag':
      return keyValueSql(tags, key, comparison);
    case 'dataset':
      return datasetCondition(key, comparison);
    case 'attribute':
      return attributeCondition(key, comparison);
  }
}

/** A run's name is looked for in its tag, so that a run whose name tag was deleted is not found by it; MLflow does the same. */
function attributeCondition(key: string, comparison: SearchComparison): SqlFragment {
  if (key === 'run_name') return keyValueSql(tags, RUN_NAME_TAG, comparison);
  const column = attributeColumns[key];
  if (column === undefined) throw new Error(`No column for run attribute ${key}`);
  return comparisonSql(column, comparison);
}

function datasetCondition(key: string, comparison: SearchComparison): SqlFragment {
  const input = 'SELECT 1 FROM dataset_inputs i';
  if (key === 'context') {
    const { sql, parameters } = comparisonSql('t.value', comparison);
    return {
      sql: `EXISTS (${input} JOIN dataset_input_tags t ON t.input = i.id WHERE i.run = r.id AND t.key = ? AND ${sql})`,
      parameters: [DATASET_CONTEXT_TAG, ...parameters],
    };
  }
  const { sql, parameters } = comparisonSql(key === 'name' ? 'd.name' : 'd.digest', comparison);
  return { sql: `EXISTS (${input} JOIN datasets d ON d.id = i.dataset WHERE i.run = r.id AND ${sql})`, parameters };
}
