/** Replays what an official server answered to bad requests (test/request-parity.py). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as artifacts from './artifact-requests.js';
import { checkedBatch, requireExperimentTag } from './entity-rules.js';
import { MlflowError } from './errors.js';
import * as experiments from './experiment-requests.js';
import { requireArtifactLocation, requireExperimentName, requireRunId } from './identity-rules.js';
import * as metrics from './metric-requests.js';
import { decodePageToken } from './page-token.js';
import { readModelJson, requireDatasetInputs, requireMaxResults } from './request-rules.js';
import { requireJsonContentType } from './request-schema.js';
import type { RequestSource } from './request-schema.js';
import * as runs from './run-requests.js';
import { parseRunFilter } from './search-filter.js';
import { parseRunOrder } from './search-order.js';

type Case = readonly [schema: string, method: string, payload: unknown, status: number, code: string | null, message: string | null];

const recorded = JSON.parse(readFileSync(new URL('../test/fixtures/request-parity.json', import.meta.url), 'utf8')) as {
  readonly source: string;
  readonly cases: readonly Case[];
};

/** Refused here with the parameter's name; 3.10.1 goes on with the rest of the request. */
const byDesign: readonly string[] = ['max_results=1&view_type=9&filter=1'];

/** Python prints sets in an order that changes from process to process. */
const sortedSets = (message: string | null | undefined): string | undefined =>
  message?.replace(/\{('[^{}]*')\}/g, (_, items: string) => `{${items.split(', ').sort().join(', ')}}`);

const never = (_payload: object): _payload is never => false;

/** Each reads a request and applies the rules that come before the store is asked. */
const endpoints: Readonly<Record<string, (source: RequestSource) => unknown>> = {
  createExperiment: (source) => {
    const input = experiments.createExperiment.read(source);
    requireArtifactLocation(input.artifactLocation ?? '');
    requireExperimentName(input.name);
  },
  getExperiment: (source) => experiments.getExperiment.read(source),
  getExperimentByName: (source) => experiments.getExperimentByName.read(source),
  updateExperiment: (source) => experiments.updateExperiment.read(source),
  searchExperiments: (source) => requireMaxResults(experiments.searchExperiments.read(source).maxResults),
  setExperimentTag: (source) => requireExperimentTag(experiments.setExperimentTag.read(source)),
  createRun: (source) => runs.createRun.read(source),
  getRun: (source) => runs.getRun.read(source),
  updateRun: (source) => runs.updateRun.read(source),
  searchRuns: (source) => {
    const input = runs.searchRuns.read(source);
    requireMaxResults(input.maxResults);
    parseRunFilter(input.filter);
    parseRunOrder(input.orderBy);
    decodePageToken(input.pageToken, [], never);
  },
  logMetric: (source) => runs.logMetric.read(source),
  logParam: (source) => runs.logParam.read(source),
  setTag: (source) => runs.setTag.read(source),
  deleteTag: (source) => runs.deleteTag.read(source),
  logBatch: (source) => {
    const input = runs.logBatch.read(source);
    requireRunId(input.runId);
    checkedBatch(input);
  },
  logModel: (source) => readModelJson(runs.logModel.read(source).modelJson),
  logInputs: (source) => {
    const input = runs.logInputs.read(source);
    requireRunId(input.runId);
    requireDatasetInputs(input.datasets);
  },
  logOutputs: (source) => runs.logOutputs.read(source),
  getMetricHistory: (source) => metrics.getMetricHistory.read(source),
  getMetricHistoryBulkInterval: (source) => metrics.getMetricHistoryBulkInterval.read(source),
  listArtifacts: (source) => artifacts.listArtifacts.read(source),
  'content type': ({ contentType }) => requireJsonContentType('POST', contentType),
};

function answer([schema, method, payload]: Case): MlflowError | undefined {
  const isGet = method === 'GET';
  try {
    endpoints[schema]?.({
      method,
      contentType: schema === 'content type' ? (payload as string) : 'application/json',
      query: new URLSearchParams(isGet ? (payload as string) : ''),
      body: isGet ? undefined : typeof payload === 'string' ? payload : JSON.stringify(payload),
    });
    return undefined;
  } catch (error) {
    if (error instanceof MlflowError) return error;
    throw error;
  }
}

/** Codes the store gives after the request was found to be good: unknown runs, experiments, duplicate names. */
const fromTheStore = new Set(['RESOURCE_DOES_NOT_EXIST', 'RESOURCE_ALREADY_EXISTS', 'INTERNAL_ERROR']);

describe(`answers of ${recorded.source}`, () => {
  it.each(
    recorded.cases.map((recordedCase) => [`${recordedCase[0]} ${JSON.stringify(recordedCase[2]).slice(0, 90)}`, recordedCase] as const),
  )('%s', (_name, recordedCase) => {
    const [, , , status, code, message] = recordedCase;
    const error = answer(recordedCase);
    if ((status === 500 && code === null) || byDesign.includes(String(recordedCase[2]))) {
      expect(error?.status).toBe(400);
    } else if (code === null || fromTheStore.has(code)) {
      expect(error?.message).toBeUndefined();
    } else {
      expect([error?.status, error?.code, sortedSets(error?.message)]).toEqual([status, code, sortedSets(message)]);
    }
  });
});
