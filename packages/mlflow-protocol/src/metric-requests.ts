/** Requests that read metric histories. Fields: mlflow 3.10.1 `protos/service_pb2.py`; rules: `server/handlers.py`. */
import { invalidParameterValue } from './errors.js';
import { limits } from './limits.js';
import { atMostItems, between, hasStringItems, isArray, isIntlike, isString, required } from './request-assertions.js';
import { int32, repeated, string } from './request-field.js';
import { request } from './request-schema.js';
import type { InputOf } from './request-schema.js';

/** An absent `max_results` means all; the page is capped by the store. */
export const getMetricHistory = request('GetMetricHistory', {
  run_id: string([isString, required], { formerName: 'run_uuid' }),
  metric_key: string([isString, required]),
  page_token: string([isString]),
  max_results: int32(),
});
export type GetMetricHistoryInput = InputOf<typeof getMetricHistory>;

const historyInterval = request('GetMetricHistoryBulkInterval', {
  run_ids: repeated(string(), [
    required,
    isArray,
    hasStringItems,
    atMostItems(
      limits.historyIntervalRuns,
      (count) =>
        `GetMetricHistoryBulkInterval request must specify at most ${limits.historyIntervalRuns} run_ids. Received ${count} run_ids.`,
    ),
  ]),
  metric_key: string([required, isString]),
  start_step: int32([isIntlike]),
  end_step: int32([isIntlike]),
  max_results: int32(
    [isIntlike, between(1, limits.historyIntervalResults, `max_results must be between 1 and ${limits.historyIntervalResults}.`)],
    { default: limits.historyIntervalResults },
  ),
});
export type GetMetricHistoryBulkIntervalInput = InputOf<typeof historyInterval>;

export const getMetricHistoryBulkInterval: Pick<typeof historyInterval, 'name' | 'fields' | 'read' | 'readObject'> = {
  name: historyInterval.name,
  fields: historyInterval.fields,
  read: (source) => requireWholeRange(historyInterval.read(source)),
  readObject: (members) => requireWholeRange(historyInterval.readObject(members)),
};

function requireWholeRange(input: GetMetricHistoryBulkIntervalInput): GetMetricHistoryBulkIntervalInput {
  const { startStep, endStep } = input;
  if ((startStep === undefined) !== (endStep === undefined)) {
    throw invalidParameterValue('If either start step or end step are specified, both must be specified.');
  }
  if (startStep !== undefined && endStep !== undefined && startStep > endStep) {
    throw invalidParameterValue(`end_step must be greater than start_step. Found start_step=${startStep} and end_step=${endStep}.`);
  }
  return input;
}

export interface GetMetricHistoryBulkInput {
  readonly runIds: readonly string[];
  readonly metricKey: string;
  readonly maxResults: number;
}

/** `GET metrics/get-history-bulk?run_id=a&run_id=b&metric_key=k`; not a protobuf message, it reads the query string only. */
export function readGetMetricHistoryBulk(query: URLSearchParams): GetMetricHistoryBulkInput {
  const runIds = query.getAll('run_id');
  if (runIds.length === 0) throw invalidParameterValue('GetMetricHistoryBulk request must specify at least one run_id.');
  if (runIds.length > limits.historyBulkRuns) {
    throw invalidParameterValue(
      `GetMetricHistoryBulk request cannot specify more than ${limits.historyBulkRuns} run_ids. Received ${runIds.length} run_ids.`,
    );
  }
  const metricKey = query.get('metric_key');
  if (metricKey === null) throw invalidParameterValue('GetMetricHistoryBulk request must specify a metric_key.');
  const text = query.get('max_results') ?? String(limits.historyBulkResults);
  // The official server fails with 500 on text that is no number.
  if (!/^\s*[+-]?\d+\s*$/.test(text)) throw invalidParameterValue(`Parameter 'max_results' must be an integer, got '${text}'.`);
  return { runIds, metricKey, maxResults: Math.min(Number(text), limits.historyBulkResults) };
}
