/**
 * SQL that prints row `r` of `runs` as the API shows it (protos `RunInfo` and `Run`). Unset fields and empty lists are left out,
 * set but empty messages stay, as protobuf prints them; `end_time` 0 counts as unset (mlflow 3.10.1 `entities/run_info.py`).
 * One statement prints a whole page: the rows of a run are one range of each table.
 */
const list = (member: string, items: string): string => `coalesce(',"${member}":[' || (${items}) || ']', '')`;

const endTime = `CASE WHEN r.end_time IS NULL OR r.end_time = 0 THEN '' ELSE ',"end_time":' || r.end_time END`;

export const runInfoJson = `
  rtrim(json_object(
    'run_id', r.run_id, 'run_uuid', r.run_id, 'run_name', r.name, 'experiment_id', CAST(r.experiment AS TEXT),
    'user_id', r.user_id, 'status', r.status, 'start_time', r.start_time,
    'artifact_uri', r.artifact_uri, 'lifecycle_stage', r.lifecycle_stage
  ), '}') || ${endTime} || '}'`;

const keyValue = (table: string): string =>
  `SELECT group_concat(json_object('key', x.key, 'value', x.value)) FROM ${table} x WHERE x.run = r.id`;

const datasetMembers = `
  rtrim(json_object('name', d.name, 'digest', d.digest, 'source_type', d.source_type, 'source', d.source), '}') ||
  CASE WHEN coalesce(d.schema, '') = '' THEN '' ELSE ',"schema":' || json_quote(d.schema) END ||
  CASE WHEN coalesce(d.profile, '') = '' THEN '' ELSE ',"profile":' || json_quote(d.profile) END || '}'`;

const datasetInputs = `
  SELECT group_concat('{' || coalesce('"tags":[' || (
      SELECT group_concat(json_object('key', t.key, 'value', t.value)) FROM dataset_input_tags t WHERE t.input = i.id
    ) || '],', '') || '"dataset":' || ${datasetMembers} || '}')
  FROM dataset_inputs i JOIN datasets d ON d.id = i.dataset WHERE i.run = r.id`;

const modelInputs = `SELECT group_concat(json_object('model_id', m.model_id)) FROM model_inputs m WHERE m.run = r.id`;

const modelOutputs = `SELECT group_concat(json_object('model_id', m.model_id, 'step', m.step)) FROM model_outputs m WHERE m.run = r.id`;

/** Joins list members that may each be absent; every one starts with a comma, the first comma is dropped. */
const object = (...members: string[]): string => `'{' || substr(${members.join(' || ')}, 2) || '}'`;

const data = object(
  list('metrics', 'SELECT group_concat(x.json) FROM latest_metrics x WHERE x.run = r.id'),
  list('params', keyValue('params')),
  list('tags', keyValue('run_tags')),
);

/** As `runs/get` answers. */
export const runJson = `
  '{"info":' || ${runInfoJson} || ',"data":' || ${data} ||
  ',"inputs":' || ${object(list('dataset_inputs', datasetInputs), list('model_inputs', modelInputs))} ||
  ',"outputs":' || ${object(list('model_outputs', modelOutputs))} || '}'`;

/** As `runs/search` answers: without model inputs (mlflow 3.10.1 `_search_runs` does not read them). */
export const foundRunJson = `
  '{"info":' || ${runInfoJson} || ',"data":' || ${data} ||
  ',"inputs":' || ${object(list('dataset_inputs', datasetInputs))} ||
  ',"outputs":' || ${object(list('model_outputs', modelOutputs))} || '}'`;

/** As `runs/create` answers: a run without outputs. */
export const createdRunJson = `'{"info":' || ${runInfoJson} || ',"data":' || ${data} || ',"inputs":{}}'`;
