/** The 10,000 runs that are searched: the same values in every target, from the run's number alone. `load-runs.py` writes the same. */
export const STORED_RUNS = 10_000;
export const METRICS = 10;
export const PARAMS = 10;
export const TAGS = 5;
export const START_TIME = 1_700_000_000_000;

/** A number in [0, 1) that looks random and is the same everywhere (integers only until the last step). */
export function metricValue(run, metric) {
  return ((run * 7919 + metric * 104_729) % 10_007) / 10_007;
}

/** The body of the `runs/log-batch` that fills run number `run`. */
export function storedRunBatch(runId, run) {
  return {
    run_id: runId,
    metrics: Array.from({ length: METRICS }, (_, metric) => ({
      key: `m${metric}`,
      value: metricValue(run, metric),
      timestamp: START_TIME + run,
      step: 0,
    })),
    params: Array.from({ length: PARAMS }, (_, param) => ({ key: `p${param}`, value: `v${(run + param) % 10}` })),
    tags: Array.from({ length: TAGS }, (_, tag) => ({ key: `t${tag}`, value: `tag ${(run + tag) % 7}` })),
  };
}
