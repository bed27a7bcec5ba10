import { restoreRun as request } from '@mlapps/mlflow-protocol/run-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _restore_run; a run that is active already stays so without an error. */
export const restoreRun = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/runs/restore',
  request,
  handler: ({ runId }, { store, now }) => {
    const movedAt = now();
    return store.write(() => store.runs.move(runId, 'active', movedAt));
  },
});
