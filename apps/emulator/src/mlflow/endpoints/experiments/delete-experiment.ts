import { deleteExperiment as request } from '@mlapps/mlflow-protocol/experiment-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _delete_experiment: its runs are deleted with it. */
export const deleteExperiment = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/experiments/delete',
  request,
  handler: ({ experimentId }, { store, now }) => {
    const movedAt = now();
    return store.write(() => {
      store.experiments.move(experimentId, 'deleted', movedAt);
      store.runs.forget();
    });
  },
});
