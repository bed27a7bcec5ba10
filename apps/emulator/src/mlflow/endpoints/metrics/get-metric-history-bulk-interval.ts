import { getMetricHistoryBulkInterval as request } from '@mlapps/mlflow-protocol/metric-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` get_metric_history_bulk_interval_handler: what the web UI draws. */
export const getMetricHistoryBulkInterval = endpoint({
  methods: ['GET'],
  mount: 'rest',
  path: 'mlflow/metrics/get-history-bulk-interval',
  request,
  handler: (input, ctx) => ctx.search({ kind: 'historyInterval', input }),
});
