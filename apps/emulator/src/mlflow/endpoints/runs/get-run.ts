import { getRun as request } from '@mlapps/mlflow-protocol/run-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _get_run; deleted runs are found too. */
export const getRun = endpoint({
  methods: ['GET'],
  mount: 'rest',
  path: 'mlflow/runs/get',
  request,
  handler: ({ runId }, { store }) => `{"run":${store.runs.json(runId)}}`,
});
