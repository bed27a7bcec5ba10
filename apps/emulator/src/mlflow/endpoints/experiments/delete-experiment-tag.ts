import { deleteExperimentTag as request } from '@mlapps/mlflow-protocol/experiment-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _delete_experiment_tag */
export const deleteExperimentTag = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/experiments/delete-experiment-tag',
  request,
  handler: ({ experimentId, key }, { store }) => store.write(() => store.experiments.deleteTag(experimentId, key)),
});
