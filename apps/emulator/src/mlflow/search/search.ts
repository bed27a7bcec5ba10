import type { Connection } from '../store/connection.js';
import { searchDatasets } from './dataset-search.js';
import { searchExperiments } from './experiment-search.js';
import { metricHistory, metricHistoryBulk, metricHistoryInterval } from './metric-history.js';
import { searchRuns } from './run-search.js';
import type { SearchRequest } from './search-request.js';

/** The JSON text that answers the request. @throws MlflowError when the request is to blame */
export function search(connection: Connection, request: SearchRequest): string {
  switch (request.kind) {
    case 'runs':
      return searchRuns(connection, request.input);
    case 'experiments':
      return searchExperiments(connection, request.input);
    case 'datasets':
      return searchDatasets(connection, request.input);
    case 'history':
      return metricHistory(connection, request.input);
    case 'historyBulk':
      return metricHistoryBulk(connection, request.input);
    case 'historyInterval':
      return metricHistoryInterval(connection, request.input);
  }
}
