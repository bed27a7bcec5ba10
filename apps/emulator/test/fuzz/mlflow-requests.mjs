/** Requests to the endpoints of the data plane, made from their request schemas. */
import { BROKEN_JSON_BODIES, CONTENT_TYPES, QUERY_TEXTS, STRINGS, hostileJson, percentEncoded } from './hostile-values.mjs';

/** A value that an endpoint takes, by the name of its field; `ids` are of things that exist. */
function goodValue(name, { experimentId, runId }, random) {
  const values = {
    run_id: runId,
    run_uuid: runId,
    run_ids: [runId],
    experiment_id: experimentId,
    experiment_ids: [experimentId],
    experiment_name: 'Default',
    name: `fuzz ${random.integer(0, 1e9)}`,
    new_name: `renamed ${random.integer(0, 1e9)}`,
    run_name: 'fuzz',
    key: 'key',
    metric_key: 'loss',
    value: 1,
    timestamp: 1_700_000_000_000,
    start_time: 1_700_000_000_000,
    end_time: 1_700_000_000_001,
    step: 3,
    start_step: 0,
    end_step: 10,
    status: 'FINISHED',
    metrics: [{ key: 'loss', value: 0.5, timestamp: 1, step: random.integer(0, 1000) }],
    params: [{ key: `p${random.integer(0, 1e6)}`, value: 'v' }],
    tags: [{ key: 't', value: 'v' }],
    filter: "metrics.loss > 0 and params.a = 'b'",
    order_by: ['metrics.loss DESC'],
    max_results: 10,
    run_view_type: 'ALL',
    view_type: 'ALL',
    page_token: 'eyJvZmZzZXQiOiAxMH0=',
    path: 'folder/file.txt',
    expiration: 60,
    artifact_location: 's3://fuzz/elsewhere',
    model_json: '{"artifact_path":"m","run_id":"x","utc_time_created":"2026-01-01"}',
    datasets: [
      { tags: [{ key: 'mlflow.data.context', value: 'train' }], dataset: { name: 'd', digest: 'x', source_type: 'local', source: '{}' } },
    ],
    models: [{ model_id: 'm-1' }],
  };
  return values[name] ?? 'x';
}

const FILTERS = [
  'metrics.',
  'metrics.`loss',
  "params.a LIKE '",
  'attributes.start_time > 1e400',
  "tags.`a`b` = 'x'",
  'metrics.loss > 99999999999999999999999999',
  `metrics.loss > 0${' and metrics.loss > 0'.repeat(300)}`,
  `attributes.run_id IN (${"'a',".repeat(3000)}'b')`,
  "params.a ILIKE '%%%%%%%%%%%%%%%%%%%%a'",
  "a.b.c.d = 'x'",
  ';',
  '--',
  '/* x',
  "x = 'y' --",
  "tags.\u0000 = 'x'",
];

/** A request that goes right through, or almost. */
function members(fields, ids, random) {
  const given = {};
  for (const name of fields) if (random.chance(0.75)) given[name] = JSON.stringify(goodValue(name, ids, random));
  if (random.chance(0.85) && fields.length > 0) {
    const victim = random.pick(fields);
    if (random.chance(0.2)) delete given[victim];
    else if (victim === 'filter' && random.chance(0.5)) given[victim] = JSON.stringify(random.pick(FILTERS));
    else if (Array.isArray(goodValue(victim, ids, random)) && random.chance(0.6))
      given[victim] = `[${brokenItem(goodValue(victim, ids, random)[0], random)}]`;
    else given[victim] = hostileJson(random);
  }
  if (random.chance(0.03)) given[random.pick(['__proto__', 'unknown', ''])] = hostileJson(random);
  return given;
}

function brokenItem(item, random) {
  if (typeof item !== 'object') return hostileJson(random);
  const name = random.pick(Object.keys(item));
  const text = JSON.stringify({ ...item, [name]: '\u0000here\u0000' });
  return text.replace('"\\u0000here\\u0000"', hostileJson(random));
}

/**
 * @param {{ method: string, path: string, fields: string[] }} endpoint
 * @returns {import('./http-exchange.mjs').HostileRequest}
 */
export function mlflowRequest(endpoint, app, ids, random) {
  const { method, path, fields } = endpoint;
  const given = members(fields, ids, random);
  const headers = method === 'GET' ? {} : { 'content-type': 'application/json' };
  if (random.chance(0.02)) headers['content-type'] = random.pick(CONTENT_TYPES);
  const sent = random.chance(0.98) ? method : random.pick(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']);
  if (method === 'GET') {
    const query = Object.entries(given).flatMap(([name, text]) => pairs(name, text));
    if (random.chance(0.05)) query.push(random.pick(QUERY_TEXTS));
    return { method: sent, path: `${app}${path}?${query.join('&').slice(0, 12_000)}`, headers, body: '' };
  }
  let body = `{${Object.entries(given)
    .map(([name, text]) => `${JSON.stringify(name)}:${text}`)
    .join(',')}}`;
  if (random.chance(0.08)) body = random.pick(BROKEN_JSON_BODIES);
  return { method: sent, path: app + path, headers, body };
}

/** Query parameters of one field: strings as they are, lists repeated. */
function pairs(name, text) {
  let value = text;
  try {
    value = JSON.parse(text);
  } catch {
    // a text that is no value goes as it is
  }
  const items = Array.isArray(value) ? value.slice(0, 100) : [value];
  return items.map((item) => `${encode(name)}=${encode(typeof item === 'object' ? text : String(item))}`);
}

function encode(text) {
  return percentEncoded(text).slice(0, 4000);
}

export const PATHS = [
  '',
  '/',
  '/api/2.0/mlflow',
  '/api/2.0/mlflow/',
  '/api/9.9/mlflow/runs/get',
  '/api/2.0/mlflow/runs/../runs/get',
  '/api/2.0/mlflow/%2e%2e/x',
  '/%',
  '/%ff',
  '/ajax-api/2.0/preview/mlflow/runs/get',
  `/${'a/'.repeat(2000)}`,
  ...STRINGS.map((text) => `/api/2.0/mlflow/${encode(text)}`),
];
