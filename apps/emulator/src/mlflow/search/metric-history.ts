import { invalidParameterValue } from '@mlapps/mlflow-protocol/errors';
import { writeJson, writeNumber } from '@mlapps/mlflow-protocol/json-writer';
import type {
  GetMetricHistoryBulkInput,
  GetMetricHistoryBulkIntervalInput,
  GetMetricHistoryInput,
} from '@mlapps/mlflow-protocol/metric-requests';

import type { Connection, SqlRow, SqlValue } from '../store/connection.js';
import { safeInteger } from '../store/connection.js';
import type { SortKey } from './keyset.js';
import { behind, orderBy, toPosition } from './keyset.js';
import { readPageToken, writePageToken } from './page-token.js';

/** mlflow 3.10.1 `store/tracking/__init__.py` MAX_RESULTS_GET_METRIC_HISTORY: metrics of one run in an interval. */
const METRICS_PER_RUN = 25_000;

const columns = `m.value, m.is_nan, ${safeInteger('m.timestamp')}, ${safeInteger('m.step')}`;

/** The order of the table, so that a page is one range read. */
const historyOrder: readonly SortKey[] = [
  { sql: 'm.timestamp', descending: false, type: 'integer' },
  { sql: 'm.step', descending: false, type: 'integer' },
  { sql: 'm.value', descending: false },
  { sql: 'm.is_nan', descending: false },
];

/** All values of one metric of one run by timestamp, step, value; without `maxResults` the whole history. An unknown run has none. */
export function metricHistory(connection: Connection, input: GetMetricHistoryInput): string {
  const { runId, metricKey, pageToken, maxResults } = input;
  if (maxResults !== undefined && maxResults < 0) {
    throw invalidParameterValue(`Invalid value ${maxResults} for parameter 'max_results' supplied. It must be a positive integer`);
  }
  const query = ['history', runId, metricKey];
  const position = readPageToken(query, pageToken, historyOrder.length);
  const after = position && behind(historyOrder, position);
  const limit = maxResults ? maxResults + 1 : -1;
  const rows = connection.all(
    `SELECT ${columns} FROM metrics m WHERE m.run = (SELECT id FROM runs WHERE run_id = ?) AND m.key = ? ${after ? `AND ${after.sql}` : ''}
     ORDER BY ${orderBy(historyOrder)} LIMIT ?`,
    [runId, metricKey, ...(after?.parameters ?? []), limit],
  );
  const page = maxResults && rows.length > maxResults ? rows.slice(0, maxResults) : rows;
  const metrics = metricsJson(page, metricKey, () => '');
  if (page === rows) return metrics === '' ? '{}' : `{"metrics":[${metrics}]}`;
  const [value, isNan, timestamp, step] = page.at(-1) as SqlRow;
  const token = writePageToken(query, toPosition(historyOrder, [timestamp, step, value, isNan] as SqlValue[]));
  return `{"metrics":[${metrics}],"next_page_token":"${token}"}`;
}

/** One metric of many runs, by run id. */
export function metricHistoryBulk(connection: Connection, { runIds, metricKey, maxResults }: GetMetricHistoryBulkInput): string {
  if (maxResults < 0)
    throw invalidParameterValue(`Invalid value ${maxResults} for parameter 'max_results' supplied. It must not be negative.`);
  const rows = connection.all(
    `SELECT ${columns}, r.run_id FROM runs r JOIN metrics m ON m.run = r.id
     WHERE r.run_id IN (SELECT value FROM json_each(?)) AND m.key = ?
     ORDER BY r.run_id, m.timestamp, m.step, m.value LIMIT ?`,
    [JSON.stringify(runIds), metricKey, maxResults],
  );
  return `{"metrics":[${metricsJson(rows, metricKey, runIdOf)}]}`;
}

/**
 * At most about `maxResults` steps of one metric, the same steps for all runs, spread evenly over the steps that exist in the
 * range; each run's first and last step always belong to them. As mlflow 3.10.1 `abstract_store.py` get_metric_history_bulk_interval.
 */
export function metricHistoryInterval(connection: Connection, input: GetMetricHistoryBulkIntervalInput): string {
  const { runIds, metricKey, maxResults } = input;
  const steps = sampledSteps(connection, input, maxResults);
  const wanted = writeJson(steps);
  const parts: string[] = [];
  for (const runId of runIds) {
    const rows = connection.statement(intervalSql).all([runId, metricKey, wanted, METRICS_PER_RUN]);
    if (rows.length > 0) parts.push(metricsJson(rows, metricKey, runIdOf));
  }
  return parts.length === 0 ? '{}' : `{"metrics":[${parts.join(',')}]}`;
}

const intervalSql = `
  SELECT ${columns}, r.run_id FROM runs r JOIN metrics m ON m.run = r.id
  WHERE r.run_id = ? AND m.key = ? AND m.step IN (SELECT value FROM json_each(?))
  ORDER BY m.step, m.timestamp, m.value LIMIT ?`;

/** Steps are read as integers of SQLite and compared there: only their sample comes to JavaScript. */
function sampledSteps(connection: Connection, input: GetMetricHistoryBulkIntervalInput, maxResults: number): (number | bigint)[] {
  const { runIds, metricKey } = input;
  const runs = JSON.stringify(runIds);
  const bounds = connection.all(
    `SELECT ${safeInteger('min(m.step)')}, ${safeInteger('max(m.step)')} FROM runs r JOIN metrics m ON m.run = r.id
     WHERE r.run_id IN (SELECT value FROM json_each(?)) AND m.key = ? GROUP BY r.id`,
    [runs, metricKey],
  );
  if (bounds.length === 0) return [];
  const first = input.startStep ?? 0;
  const last = input.endStep ?? bounds.map((row) => integer(row[1])).reduce((a, b) => (a > b ? a : b));
  const all = connection
    .all(
      `SELECT DISTINCT ${safeInteger('m.step')}, m.step FROM runs r JOIN metrics m ON m.run = r.id
       WHERE r.run_id IN (SELECT value FROM json_each(?)) AND m.key = ? AND m.step BETWEEN ? AND ? ORDER BY m.step`,
      [runs, metricKey, first, last],
    )
    .map((row) => integer(row[0]));
  const sampled = new Set(all.length <= maxResults ? all : evenly(all, maxResults));
  for (const step of bounds.flat().map(integer)) if (step >= first && step <= last) sampled.add(step);
  return [...sampled];
}

function evenly<T>(items: readonly T[], count: number): T[] {
  const interval = items.length / count;
  const sample = Array.from({ length: count }, (_, index) => items[Math.trunc(index * interval)] as T);
  return [...sample, items.at(-1) as T];
}

const integer = (value: SqlValue | undefined): number | bigint => (typeof value === 'string' ? BigInt(value) : (value as number));

const runIdOf = (row: SqlRow): string => `,"run_id":"${String(row[4])}"`;

/** Rows of {@link columns} as the API's metrics. Written by hand: histories are long and their text is nearly all the work. */
function metricsJson(rows: readonly SqlRow[], key: string, more: (row: SqlRow) => string): string {
  const start = `{"key":${writeJson(key)},"value":`;
  let text = '';
  for (const row of rows) {
    const value = row[1] === 1 ? '"NaN"' : writeNumber(row[0] as number);
    text += `${text === '' ? '' : ','}${start}${value},"timestamp":${String(row[2])},"step":${String(row[3])}${more(row)}}`;
  }
  return text;
}
