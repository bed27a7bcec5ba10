import { requireMetric } from '@mlapps/mlflow-protocol/entity-rules';
import { logMetric as request } from '@mlapps/mlflow-protocol/run-requests';

import { endpoint } from '../../endpoint.js';
import { requireWholeDataset } from './metric-dataset.js';

/** mlflow 3.10.1 `server/handlers.py` _log_metric */
export const logMetric = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/runs/log-metric',
  request,
  handler: (input, { store }) => {
    requireWholeDataset(input);
    requireMetric(input);
    return store.write(() => store.metrics.log(store.runs.active(input.runId), [input]));
  },
});
