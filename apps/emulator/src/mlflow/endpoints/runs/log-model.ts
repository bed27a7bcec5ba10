import { invalidParameterValue } from '@mlapps/mlflow-protocol/errors';
import { readJson } from '@mlapps/mlflow-protocol/json-reader';
import type { JsonValue } from '@mlapps/mlflow-protocol/json-value';
import { writeJson } from '@mlapps/mlflow-protocol/json-writer';
import { readModelJson } from '@mlapps/mlflow-protocol/request-rules';
import { logModel as request } from '@mlapps/mlflow-protocol/run-requests';

import { endpoint } from '../../endpoint.js';

/** The tag that lists the models of a run; clients before MLflow 3 read it. */
const MODEL_HISTORY_TAG = 'mlflow.log-model.history';

const REMEMBERED = ['run_id', 'artifact_path', 'utc_time_created', 'model_uuid'] as const;

/** mlflow 3.10.1 `server/handlers.py` _log_model */
export const logModel = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/runs/log-model',
  request,
  handler: ({ runId, modelJson }, { store }) => {
    const model = historyEntry(readModelJson(modelJson));
    return store.write(() => {
      const run = store.runs.active(runId);
      const known = store.tags.get(run, MODEL_HISTORY_TAG);
      const history = [...((known === undefined ? [] : readJson(known)) as JsonValue[]), model];
      // The official server stores it at any length.
      store.tags.set(run, [{ key: MODEL_HISTORY_TAG, value: writeJson(history) }]);
    });
  },
});

/** `mlflow/models/model.py` get_tags_dict: the model's origin, and its flavors without their configuration. */
function historyEntry(model: { readonly [key: string]: JsonValue }): JsonValue {
  const flavors = model['flavors'];
  if (!isObject(flavors)) throw invalidParameterValue("Invalid model json: 'flavors' must be an object.");
  const entry: { [key: string]: JsonValue } = {};
  for (const member of REMEMBERED) entry[member] = model[member] ?? null;
  entry['flavors'] = Object.fromEntries(Object.entries(flavors).map(([flavor, config]) => [flavor, withoutConfig(config)]));
  return entry;
}

function withoutConfig(flavor: JsonValue): JsonValue {
  return isObject(flavor) ? Object.fromEntries(Object.entries(flavor).filter(([member]) => member !== 'config')) : flavor;
}

const isObject = (value: JsonValue | undefined): value is { [key: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
