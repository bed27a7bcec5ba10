import { restoreExperiment as request } from '@mlapps/mlflow-protocol/experiment-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _restore_experiment: all its runs come back with it. */
export const restoreExperiment = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/experiments/restore',
  request,
  handler: ({ experimentId }, { store, now }) => {
    const movedAt = now();
    return store.write(() => {
      store.experiments.move(experimentId, 'active', movedAt);
      store.runs.forget();
    });
  },
});
