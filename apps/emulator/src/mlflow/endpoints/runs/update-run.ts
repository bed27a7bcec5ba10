import { updateRun as request } from '@mlapps/mlflow-protocol/run-requests';

import { endpoint } from '../../endpoint.js';
import { RUN_NAME_TAG } from '../../store/runs.js';

/** mlflow 3.10.1 `server/handlers.py` _update_run. An empty name leaves the name as it is. */
export const updateRun = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/runs/update',
  request,
  handler: async ({ runId, status, endTime, runName }, { store }) => {
    const json = await store.write(() => {
      const run = store.runs.active(runId);
      store.runs.change(run, { status, endTime, name: runName || undefined });
      if (runName) store.tags.set(run, [{ key: RUN_NAME_TAG, value: runName }]);
      return store.runs.infoJson(run);
    });
    return `{"run_info":${json}}`;
  },
});
