import type { SearchExperimentsInput } from '@mlapps/mlflow-protocol/experiment-requests';
import { requireMaxResults } from '@mlapps/mlflow-protocol/request-rules';
import { parseExperimentFilter } from '@mlapps/mlflow-protocol/search-filter';
import { parseExperimentOrder } from '@mlapps/mlflow-protocol/search-order';

import type { Connection } from '../store/connection.js';
import { experimentJson } from '../store/experiment-json.js';
import { experimentColumns, experimentCondition } from './experiment-filter.js';
import { requireAnswerable } from './search-limits.js';
import { searchPage } from './search-page.js';
import { stagesOf } from './stages.js';

/** mlflow 3.10.1 `store/tracking/sqlalchemy_store.py` _search_experiments */
export function searchExperiments(connection: Connection, input: SearchExperimentsInput): string {
  const { viewType, maxResults, orderBy, filter = '', pageToken } = input;
  requireMaxResults(maxResults);
  const comparisons = parseExperimentFilter(filter);
  const orders = parseExperimentOrder(orderBy);
  requireAnswerable(comparisons, orders);
  const order = orders.map(({ key, ascending }) => ({
    sql: experimentColumns[key] as string,
    descending: !ascending,
    type: key === 'name' ? ('text' as const) : ('integer' as const),
  }));
  return searchPage(connection, {
    list: 'experiments',
    query: ['experiments', filter, viewType, orderBy],
    pageToken,
    maxResults: Number(maxResults),
    table: 'experiments',
    alias: 'e',
    json: experimentJson,
    conditions: [stagesOf('e', viewType), ...comparisons.map(experimentCondition)],
    order,
  });
}
