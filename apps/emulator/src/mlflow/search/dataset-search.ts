import type { SearchDatasetsInput } from '@mlapps/mlflow-protocol/experiment-requests';
import { limits } from '@mlapps/mlflow-protocol/limits';
import { requireSearchableExperiments } from '@mlapps/mlflow-protocol/request-rules';

import type { Connection } from '../store/connection.js';
import { experimentRowId } from '../store/experiments.js';

/** The tag of an input that says what its dataset was for, e.g. `training`. */
export const DATASET_CONTEXT_TAG = 'mlflow.data.context';

/** The datasets that runs of these experiments read, each with its contexts. Source: mlflow 3.10.1 `_search_datasets`. */
export function searchDatasets(connection: Connection, { experimentIds }: SearchDatasetsInput): string {
  requireSearchableExperiments(experimentIds);
  const rows = connection.all(
    `SELECT DISTINCT
       rtrim(json_object('experiment_id', CAST(d.experiment AS TEXT), 'name', d.name, 'digest', d.digest), '}') ||
       CASE WHEN t.value IS NULL THEN '' ELSE ',"context":' || json_quote(t.value) END || '}'
     FROM datasets d
     JOIN dataset_inputs i ON i.dataset = d.id
     LEFT JOIN dataset_input_tags t ON t.input = i.id AND t.key = ?
     WHERE d.experiment IN (SELECT value FROM json_each(?))
     LIMIT ?`,
    [DATASET_CONTEXT_TAG, JSON.stringify(experimentIds.map(experimentRowId)), limits.searchDatasetsSummaries],
  );
  return rows.length === 0 ? '{}' : `{"dataset_summaries":[${rows.map((row) => row[0]).join(',')}]}`;
}
