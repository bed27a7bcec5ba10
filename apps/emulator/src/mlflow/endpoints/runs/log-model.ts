import { checkedTag } from '@mlapps/mlflow-protocol/entity-rules';
import { readJson } from '@mlapps/mlflow-protocol/json-reader';
import type { JsonValue } from '@mlapps/mlflow-protocol/json-value';
import { pythonJson } from '@mlapps/mlflow-protocol/python-text';
import { readModelJson } from '@mlapps/mlflow-protocol/request-rules';
import { logModel as request } from '@mlapps/mlflow-protocol/run-requests';

import { endpoint } from '../../endpoint.js';

/** The tag that lists the models of a run; clients before MLflow 3 read it. */
const MODEL_HISTORY_TAG = 'mlflow.log-model.history';

const REMEMBERED = ['run_id', 'utc_time_created', 'artifact_path', 'model_uuid'] as const;

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
      // Only checked: the official server cuts nothing here.
      const value = pythonJson(history, ', ', ': ');
      checkedTag({ key: MODEL_HISTORY_TAG, value });
      store.tags.set(run, { key: MODEL_HISTORY_TAG, value });
    });
  },
});

/** `mlflow/models/model.py` get_tags_dict: the model's origin, and its flavors without their configuration. */
function historyEntry(model: { readonly [key: string]: JsonValue }): JsonValue {
  const entry: { [key: string]: JsonValue } = {};
  for (const member of REMEMBERED) if (model[member] !== undefined) entry[member] = model[member];
  entry['flavors'] = Object.fromEntries(
    Object.entries(model['flavors'] ?? {}).map(([flavor, config]) => [flavor, withoutConfig(config as JsonValue)]),
  );
  return entry;
}

function withoutConfig(flavor: JsonValue): JsonValue {
  if (typeof flavor !== 'object' || flavor === null || Array.isArray(flavor)) return flavor;
  return Object.fromEntries(Object.entries(flavor).filter(([member]) => member !== 'config'));
}
