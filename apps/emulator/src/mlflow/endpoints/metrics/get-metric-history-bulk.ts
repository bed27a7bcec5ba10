import { readGetMetricHistoryBulk } from '@mlapps/mlflow-protocol/metric-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` get_metric_history_bulk_handler */
export const getMetricHistoryBulk = endpoint({
  methods: ['GET'],
  mount: 'ajax',
  path: 'mlflow/metrics/get-history-bulk',
  request: { read: ({ query }) => readGetMetricHistoryBulk(query) },
  handler: (input, ctx) => ctx.search({ kind: 'historyBulk', input }),
});
