import { getExperimentByName as request } from '@mlapps/mlflow-protocol/experiment-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _get_experiment_by_name; deleted experiments are found too. */
export const getExperimentByName = endpoint({
  methods: ['GET'],
  mount: 'rest',
  path: 'mlflow/experiments/get-by-name',
  request,
  handler: ({ experimentName }, { store }) => `{"experiment":${store.experiments.jsonByName(experimentName)}}`,
});
