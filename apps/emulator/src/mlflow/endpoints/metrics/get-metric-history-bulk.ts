import { readGetMetricHistoryBulk } from '@mlapps/mlflow-protocol/metric-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` get_metric_history_bulk_handler */
export const getMetricHistoryBulk = endpoint({
  methods: ['GET'],
  mount: 'ajax',
  path: 'mlflow/metrics/get-history-bulk',
  request: { fields: ['run_id', 'metric_key', 'max_results'], read: ({ query }) => readGetMetricHistoryBulk(query) },
  handler: (input, ctx) => ctx.search({ kind: 'historyBulk', input }),
});
