import { getMetricHistory as request } from '@mlapps/mlflow-protocol/metric-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _get_metric_history; without `max_results` the whole history, as 3.14 answers again. */
export const getMetricHistory = endpoint({
  methods: ['GET'],
  mount: 'rest',
  path: 'mlflow/metrics/get-history',
  request,
  handler: (input, ctx) => ctx.search({ kind: 'history', input }),
});
