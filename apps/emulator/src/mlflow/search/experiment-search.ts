import type { SearchExperimentsInput } from '@mlapps/mlflow-protocol/experiment-requests';
import { requireMaxResults } from '@mlapps/mlflow-protocol/request-rules';

import type { Connection } from '../store/connection.js';
import { experimentJson } from '../store/experiment-json.js';
import type { SortKey } from './keyset.js';
import { searchPage } from './search-page.js';
import { stagesOf } from './stages.js';

const naturalOrder: readonly SortKey[] = [
  { sql: 'e.creation_time', descending: true, integer: true },
  { sql: 'e.id', descending: false },
];

/** mlflow 3.10.1 `store/tracking/sqlalchemy_store.py` _search_experiments */
export function searchExperiments(connection: Connection, input: SearchExperimentsInput): string {
  const { viewType, maxResults, orderBy, filter = '', pageToken } = input;
  requireMaxResults(maxResults);
  return searchPage(connection, {
    list: 'experiments',
    query: ['experiments', filter, viewType, orderBy],
    pageToken,
    maxResults: Number(maxResults),
    json: experimentJson,
    from: 'experiments e',
    conditions: [stagesOf('e', viewType)],
    order: naturalOrder,
  });
}
