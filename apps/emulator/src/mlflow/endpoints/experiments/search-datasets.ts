import { searchDatasets as request } from '@mlapps/mlflow-protocol/experiment-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _search_datasets_handler: what the web UI's dataset column shows. */
export const searchDatasets = endpoint({
  methods: ['POST'],
  mount: 'ajax',
  path: 'mlflow/experiments/search-datasets',
  request,
  handler: (input, ctx) => ctx.search({ kind: 'datasets', input }),
});
