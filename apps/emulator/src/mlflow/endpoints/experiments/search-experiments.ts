import { searchExperiments as request } from '@mlapps/mlflow-protocol/experiment-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _search_experiments */
export const searchExperiments = endpoint({
  methods: ['GET', 'POST'],
  mount: 'rest',
  path: 'mlflow/experiments/search',
  request,
  handler: (input, ctx) => ctx.search({ kind: 'experiments', input }),
});
