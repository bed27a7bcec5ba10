import { checkedBatch } from '@mlapps/mlflow-protocol/entity-rules';
import { requireRunId } from '@mlapps/mlflow-protocol/identity-rules';
import { logBatch as request } from '@mlapps/mlflow-protocol/run-requests';

import { endpoint } from '../../endpoint.js';
import { requireWholeDataset } from './metric-dataset.js';
import { setRunTag } from './run-name.js';

/** mlflow 3.10.1 `server/handlers.py` _log_batch, but all or nothing. */
export const logBatch = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/runs/log-batch',
  request,
  handler: (input, { store }) => {
    input.metrics.forEach(requireWholeDataset);
    requireRunId(input.runId);
    const { metrics, params, tags } = checkedBatch(input);
    return store.write(() => {
      const run = store.runs.active(input.runId);
      const newParams = store.params.unknownOf(run, params);
      for (const param of newParams) store.params.insert(run, param);
      if (metrics.length > 0) store.metrics.log(run, metrics);
      for (const tag of tags) setRunTag(store, run, tag);
    });
  },
});
