import { deleteRun as request } from '@mlapps/mlflow-protocol/run-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _delete_run; a run that is deleted already stays so without an error. */
export const deleteRun = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/runs/delete',
  request,
  handler: ({ runId }, { store, now }) => {
    const movedAt = now();
    return store.write(() => store.runs.move(runId, 'deleted', movedAt));
  },
});
