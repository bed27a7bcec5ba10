/** Requests of the run endpoints. Fields: mlflow 3.10.1 `protos/service_pb2.py`; assertions: `server/handlers.py`. */
import { tagField, viewTypes } from './experiment-requests.js';
import { atMost, hasStringItems, isArray, isFloatlike, isIntlike, isString, itemsHave, required } from './request-assertions.js';
import { double, enumeration, experimentId, int32, int64, repeated, string } from './request-field.js';
import { message, request } from './request-schema.js';
import type { InputOf } from './request-schema.js';
import { limits } from './limits.js';

/** RunStatus of service.proto, numbers 1 to 5. */
export const runStatuses = ['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'] as const;
export type RunStatus = (typeof runStatuses)[number];

const runId = { run_id: string([required, isString]) };
const runIdOrUuid = { run_id: string([required, isString], { formerName: 'run_uuid' }) };
const key = { key: string([required, isString]) };

export const createRun = request('CreateRun', {
  experiment_id: experimentId([isString]),
  start_time: int64([isIntlike], { default: 0 }),
  run_name: string([isString]),
  user_id: string(),
  tags: repeated(tagField),
});
export type CreateRunInput = InputOf<typeof createRun>;

export const getRun = request('GetRun', runIdOrUuid);
export const deleteRun = request('DeleteRun', runId);
export const restoreRun = request('RestoreRun', runId);
export type RunIdInput = InputOf<typeof getRun>;

/** `undefined` means "leave as it is"; an empty `runName` is a value. */
export const updateRun = request('UpdateRun', {
  ...runIdOrUuid,
  end_time: int64([isIntlike]),
  status: enumeration(runStatuses, [isString]),
  run_name: string([isString]),
});
export type UpdateRunInput = InputOf<typeof updateRun>;

export const searchRuns = request('SearchRuns', {
  experiment_ids: repeated(experimentId(), [isArray]),
  filter: string([isString]),
  max_results: int32([isIntlike, atMost(limits.searchThreshold)], { default: limits.searchDefault }),
  order_by: repeated(string(), [isArray, hasStringItems]),
  run_view_type: enumeration(viewTypes, [], { default: 'ACTIVE_ONLY' }),
  page_token: string(),
});
export type SearchRunsInput = InputOf<typeof searchRuns>;

export const logMetric = request('LogMetric', {
  ...runIdOrUuid,
  ...key,
  value: double([required, isFloatlike]),
  timestamp: int64([isIntlike, required]),
  step: int64([isIntlike], { default: 0 }),
  model_id: string([isString]),
  dataset_name: string([isString]),
  dataset_digest: string([isString]),
});
export type LogMetricInput = InputOf<typeof logMetric>;

export const logParam = request('LogParam', { ...runIdOrUuid, ...key, value: string([isString], { default: '' }) });
export type LogParamInput = InputOf<typeof logParam>;

export const setTag = request('SetTag', { ...runIdOrUuid, ...key, value: string([isString], { default: '' }) });
export type SetTagInput = InputOf<typeof setTag>;

export const deleteTag = request('DeleteTag', { ...runId, ...key });
export type DeleteTagInput = InputOf<typeof deleteTag>;

const metricField = message({
  key: string([required]),
  value: double([required]),
  timestamp: int64([required]),
  step: int64([], { default: 0 }),
  dataset_name: string(),
  dataset_digest: string(),
  model_id: string(),
  run_id: string(),
});

/** Empty lists for what is absent; the texts for too many entities are in `checkedBatch`. */
export const logBatch = request('LogBatch', {
  run_id: string([isString, required]),
  metrics: repeated(metricField, [isArray, itemsHave('metrics', ['key', 'value', 'timestamp'])]),
  params: repeated(tagField, [isArray, itemsHave('params', ['key'])]),
  tags: repeated(tagField, [isArray, itemsHave('tags', ['key'])]),
});
export type LogBatchInput = InputOf<typeof logBatch>;
export type MetricInput = LogBatchInput['metrics'][number];
export type KeyValueInput = LogBatchInput['params'][number];

/** `model_json` is a JSON text of its own: see `readModelJson`. */
export const logModel = request('LogModel', { run_id: string([isString, required]), model_json: string([isString, required]) });
export type LogModelInput = InputOf<typeof logModel>;

const datasetField = message({
  name: string(),
  digest: string(),
  source_type: string(),
  source: string(),
  schema: string(),
  profile: string(),
});

export const logInputs = request('LogInputs', {
  ...runId,
  datasets: repeated(message({ tags: repeated(tagField), dataset: datasetField }), [isArray]),
  models: repeated(message({ model_id: string([], { default: '' }) }), [isArray]),
});
export type LogInputsInput = InputOf<typeof logInputs>;
export type DatasetInput = LogInputsInput['datasets'][number];

export const logOutputs = request('LogOutputs', {
  ...runId,
  models: repeated(message({ model_id: string([], { default: '' }), step: int64([], { default: 0 }) }), [required, isArray]),
});
export type LogOutputsInput = InputOf<typeof logOutputs>;
