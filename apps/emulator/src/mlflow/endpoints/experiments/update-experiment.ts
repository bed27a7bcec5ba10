import { updateExperiment as request } from '@mlapps/mlflow-protocol/experiment-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _update_experiment: the name is all that can be changed. */
export const updateExperiment = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/experiments/update',
  request,
  handler: ({ experimentId, newName }, { store, now }) => {
    const renamedAt = now();
    return store.write(() => store.experiments.rename(experimentId, newName, renamedAt));
  },
});
