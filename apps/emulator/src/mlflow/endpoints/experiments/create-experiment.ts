import { createExperiment as request } from '@mlapps/mlflow-protocol/experiment-requests';
import { requireArtifactLocation, requireExperimentName } from '@mlapps/mlflow-protocol/identity-rules';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _create_experiment */
export const createExperiment = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/experiments/create',
  request,
  handler: async ({ name, artifactLocation = '', tags }, { store, app, now }) => {
    requireArtifactLocation(artifactLocation);
    requireExperimentName(name);
    const createdAt = now();
    const id = await store.write(() => store.experiments.create({ name, artifactLocation, tags }, app.artifactRoot, createdAt));
    return `{"experiment_id":"${id}"}`;
  },
});
