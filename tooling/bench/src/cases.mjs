/**
 * What is measured. A case makes its n-th request from `state` (ids that the target gave out) alone, so every target gets the same load.
 * No request repeats an earlier one: MLflow drops exact duplicates, which would be cheaper than the write that is measured.
 */
import { START_TIME } from './stored-runs.mjs';

const API = '/api/2.0/mlflow';

/** @type {{ name: string, request: string, connections: number, aim: number, ofBareRoute?: number, weight?: number }[]} */
export const CASES = [
  { name: 'log-metric, serial', request: 'log-metric', connections: 1, aim: 20 },
  { name: 'log-metric, 16 at once', request: 'log-metric', connections: 16, aim: 20, ofBareRoute: 0.7 },
  { name: 'create-run, serial', request: 'create-run', connections: 1, aim: 20 },
  { name: 'create-run, 16 at once', request: 'create-run', connections: 16, aim: 20 },
  { name: 'log-batch, 1,000 metrics of 1 key', request: 'log-batch-one-key', connections: 1, aim: 10 },
  { name: 'log-batch, 1,000 keys', request: 'log-batch-many-keys', connections: 1, aim: 10 },
  { name: 'get-run, serial', request: 'get-run', connections: 1, aim: 20 },
  { name: 'get-run, 16 at once', request: 'get-run', connections: 16, aim: 20 },
  { name: 'search 10,000 runs, page of 1,000', request: 'search-page', connections: 1, aim: 10 },
  { name: 'search 10,000 runs, filter + order, page of 100', request: 'search-filter', connections: 1, aim: 10 },
];

/**
 * @param {string} name `request` of a case
 * @param {{ experimentId: string, storedExperimentId: string, runIds: string[], storedRunIds: string[], round: number }} state
 * @returns {(n: number, lane: number) => { method?: string, path: string, body?: string }}
 */
export function requestsOf(name, state) {
  return MAKERS[name](state);
}

const MAKERS = {
  // Sixteen writers log to sixteen runs, as training jobs do.
  'log-metric': ({ runIds, round }) => {
    return (n, lane) => ({
      path: `${API}/runs/log-metric`,
      body: `{"run_uuid":"${runIds[lane]}","run_id":"${runIds[lane]}","key":"loss","value":${1 / (n + 1)},"timestamp":${START_TIME + n},"step":${round * 10_000_000 + n}}`,
    });
  },
  'create-run': ({ experimentId, round }) => {
    return (n) => ({
      path: `${API}/runs/create`,
      body: `{"experiment_id":"${experimentId}","user_id":"bench","run_name":"run ${round} ${n}","start_time":${START_TIME + n},"tags":[{"key":"mlflow.user","value":"bench"},{"key":"mlflow.source.name","value":"train.py"},{"key":"mlflow.source.type","value":"LOCAL"}]}`,
    });
  },
  'log-batch-one-key': batches(() => 'loss'),
  'log-batch-many-keys': batches((index) => `metric/${index}`),
  'get-run':
    ({ storedRunIds }) =>
    (n) => ({
      method: 'GET',
      path: `${API}/runs/get?run_uuid=${storedRunIds[n % storedRunIds.length]}&run_id=${storedRunIds[n % storedRunIds.length]}`,
    }),
  'search-page': ({ storedExperimentId }) => {
    const body = JSON.stringify({ experiment_ids: [storedExperimentId], max_results: 1000, run_view_type: 'ACTIVE_ONLY' });
    return () => ({ path: `${API}/runs/search`, body });
  },
  'search-filter': ({ storedExperimentId }) => {
    const body = JSON.stringify({
      experiment_ids: [storedExperimentId],
      filter: "metrics.m0 > 0.5 and params.p0 = 'v3'",
      order_by: ['metrics.m1 DESC'],
      max_results: 100,
      run_view_type: 'ACTIVE_ONLY',
    });
    return () => ({ path: `${API}/runs/search`, body });
  },
};

/** Batches of 1,000 metrics, about 75 kB each. */
function batches(keyOf) {
  return ({ runIds, round }) => {
    const keys = Array.from({ length: 1000 }, (_, index) => JSON.stringify(keyOf(index)));
    return (n) => {
      const first = (round * 100_000 + n) * 1000;
      const metrics = keys.map(
        (key, index) => `{"key":${key},"value":${(first + index) / 7},"timestamp":${START_TIME + n},"step":${first + index}}`,
      );
      return { path: `${API}/runs/log-batch`, body: `{"run_id":"${runIds[0]}","metrics":[${metrics.join(',')}]}` };
    };
  };
}
