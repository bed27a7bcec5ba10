import { getExperiment as request } from '@mlapps/mlflow-protocol/experiment-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _get_experiment; deleted experiments are found too. */
export const getExperiment = endpoint({
  methods: ['GET'],
  mount: 'rest',
  path: 'mlflow/experiments/get',
  request,
  handler: ({ experimentId }, { store }) => `{"experiment":${store.experiments.json(experimentId)}}`,
});
