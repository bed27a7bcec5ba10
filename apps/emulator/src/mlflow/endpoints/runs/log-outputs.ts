import { MlflowError } from '@mlapps/mlflow-protocol/errors';
import { logOutputs as request } from '@mlapps/mlflow-protocol/run-requests';

import { endpoint } from '../../endpoint.js';
import { firstDuplicate } from '../../store/first-duplicate.js';

/** mlflow 3.10.1 `server/handlers.py` _log_outputs: a model is an output of a run once. */
export const logOutputs = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/runs/outputs',
  request,
  handler: ({ runId, models }, { store }) =>
    store.write(() => {
      const run = store.runs.active(runId);
      const repeated =
        firstDuplicate(models.map((model) => model.modelId)) ??
        models.find((model) => store.inputs.hasModelOutput(run, model.modelId))?.modelId;
      if (repeated !== undefined) throw new MlflowError('BAD_REQUEST', `Model '${repeated}' is an output of run '${runId}' already.`);
      for (const model of models) store.inputs.logModelOutput(run, model);
    }),
});
