import { requireMaxResults } from '@mlapps/mlflow-protocol/request-rules';
import type { SearchRunsInput } from '@mlapps/mlflow-protocol/run-requests';
import { parseRunFilter } from '@mlapps/mlflow-protocol/search-filter';
import { parseRunOrder } from '@mlapps/mlflow-protocol/search-order';

import type { Connection } from '../store/connection.js';
import { experimentRowId } from '../store/experiments.js';
import { foundRunJson } from '../store/run-json.js';
import type { SqlFragment } from './keyset.js';
import { requireAnswerable } from './search-limits.js';
import { runCondition } from './run-filter.js';
import { runOrder } from './run-order.js';
import { searchPage } from './search-page.js';
import { stagesOf } from './stages.js';

/** mlflow 3.10.1 `store/tracking/sqlalchemy_store.py` _search_runs */
export function searchRuns(connection: Connection, input: SearchRunsInput): string {
  const { experimentIds, filter = '', runViewType, maxResults, orderBy, pageToken } = input;
  requireMaxResults(maxResults);
  const comparisons = parseRunFilter(filter);
  const orders = parseRunOrder(orderBy);
  requireAnswerable(comparisons, orders);
  const { joins, keys } = runOrder(orders);
  const experiments = experimentIds.map(experimentRowId);
  return searchPage(connection, {
    list: 'runs',
    query: ['runs', experiments.map(String), filter, runViewType, orderBy],
    pageToken,
    maxResults,
    table: 'runs',
    alias: 'r',
    json: foundRunJson,
    joins,
    conditions: [inExperiments(experiments), stagesOf('r', runViewType), ...comparisons.map(runCondition)],
    order: keys,
  });
}

/** `=` for one experiment, so that an index delivers its runs in order. */
const inExperiments = (experiments: readonly number[]): SqlFragment =>
  experiments.length === 1
    ? { sql: 'r.experiment = ?', parameters: experiments }
    : { sql: 'r.experiment IN (SELECT value FROM json_each(?))', parameters: [JSON.stringify(experiments)] };
