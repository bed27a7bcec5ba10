import { MlflowError } from '@mlapps/mlflow-protocol/errors';
import { requireRunId } from '@mlapps/mlflow-protocol/identity-rules';
import { requireDatasetInputs } from '@mlapps/mlflow-protocol/request-rules';
import type { DatasetInput as SentDatasetInput } from '@mlapps/mlflow-protocol/run-requests';
import { logInputs as request } from '@mlapps/mlflow-protocol/run-requests';

import { endpoint } from '../../endpoint.js';
import { firstDuplicate } from '../../store/first-duplicate.js';
import type { DatasetInput } from '../../store/run-inputs.js';

/** mlflow 3.10.1 `server/handlers.py` _log_inputs */
export const logInputs = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/runs/log-inputs',
  request,
  handler: ({ runId, datasets, models }, { store }) => {
    requireRunId(runId);
    requireDatasetInputs(datasets);
    const inputs = datasets.map(toDatasetInput);
    return store.write(() => {
      const run = store.runs.active(runId);
      for (const input of inputs) store.inputs.logDataset(run, input);
      for (const { modelId } of models) store.inputs.logModelInput(run, modelId);
    });
  },
});

function toDatasetInput({ dataset, tags }: SentDatasetInput): DatasetInput {
  const duplicate = firstDuplicate(tags.map((tag) => tag.key));
  if (duplicate !== undefined) throw new MlflowError('BAD_REQUEST', `Duplicate dataset tag key '${duplicate}'. Please send each key once.`);
  const { name = '', digest = '', sourceType = '', source = '', schema, profile } = dataset ?? {};
  return { dataset: { name, digest, sourceType, source, schema, profile }, tags };
}
