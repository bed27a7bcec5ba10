import type { SearchRunsInput } from '@mlapps/mlflow-protocol/run-requests';
import { requireMaxResults } from '@mlapps/mlflow-protocol/request-rules';

import type { Connection } from '../store/connection.js';
import { experimentRowId } from '../store/experiments.js';
import { foundRunJson } from '../store/run-json.js';
import type { SortKey } from './keyset.js';
import { searchPage } from './search-page.js';
import { stagesOf } from './stages.js';

/** What MLflow sorts by in the end: newest first, then by id. */
const naturalOrder: readonly SortKey[] = [
  { sql: 'r.start_time', descending: true, integer: true },
  { sql: 'r.run_id', descending: false },
];

/** mlflow 3.10.1 `store/tracking/sqlalchemy_store.py` _search_runs */
export function searchRuns(connection: Connection, input: SearchRunsInput): string {
  const { experimentIds, filter = '', runViewType, maxResults, orderBy, pageToken } = input;
  requireMaxResults(maxResults);
  const experiments = experimentIds.map(experimentRowId);
  return searchPage(connection, {
    list: 'runs',
    query: ['runs', experiments, filter, runViewType, orderBy],
    pageToken,
    maxResults,
    json: foundRunJson,
    from: 'runs r',
    conditions: [
      { sql: `r.experiment IN (${experiments.map(() => '?').join(', ')})`, parameters: experiments },
      stagesOf('r', runViewType),
    ],
    order: naturalOrder,
  });
}
