import { searchRuns as request } from '@mlapps/mlflow-protocol/run-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _search_runs */
export const searchRuns = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/runs/search',
  request,
  handler: (input, ctx) => ctx.search({ kind: 'runs', input }),
});
