import { checkedBatch } from '@mlapps/mlflow-protocol/entity-rules';
import { requireRunId } from '@mlapps/mlflow-protocol/identity-rules';
import { logBatch as request } from '@mlapps/mlflow-protocol/run-requests';

import { endpoint } from '../../endpoint.js';
import { requireWholeDataset } from './metric-dataset.js';
import { setRunTags } from './set-run-tags.js';

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
      store.params.insert(run, store.params.unknownOf(run, params));
      if (metrics.length > 0) store.metrics.log(run, metrics);
      if (tags.length > 0) setRunTags(store, run, tags);
    });
  },
});
