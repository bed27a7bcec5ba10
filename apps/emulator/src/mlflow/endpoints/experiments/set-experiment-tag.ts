import { requireExperimentTag } from '@mlapps/mlflow-protocol/entity-rules';
import { setExperimentTag as request } from '@mlapps/mlflow-protocol/experiment-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _set_experiment_tag */
export const setExperimentTag = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/experiments/set-experiment-tag',
  request,
  handler: ({ experimentId, key, value }, { store }) => {
    requireExperimentTag({ key, value });
    return store.write(() => store.experiments.setTag(experimentId, key, value));
  },
});
