import { writeJson, writeNumber } from '@mlapps/mlflow-protocol/json-writer';

import type { Connection, SqlValue } from './connection.js';
import type { Int64, Run } from './runs.js';

export interface LoggedMetric {
  readonly key: string;
  /** Any double, NaN and infinities included. */
  readonly value: number;
  /** Milliseconds since the epoch. */
  readonly timestamp: Int64;
  readonly step: Int64;
}

/** As stored: infinities clamped to the largest doubles, NaN as 0 with a flag (mlflow 3.10.1 `sanitize_metric_value`). */
interface StoredMetric {
  readonly key: string;
  readonly value: number;
  readonly isNan: 0 | 1;
  readonly timestamp: Int64;
  readonly step: Int64;
}

/** Rows per statement, largest first: the cost of an insert is mostly the cost of the call. */
const ROWS_PER_INSERT = [100, 10, 1] as const;
const COLUMNS = 6;

const insertHistory = ROWS_PER_INSERT.map(
  (rows) => `INSERT OR IGNORE INTO metrics VALUES ${Array<string>(rows).fill('(?, ?, ?, ?, ?, ?)').join(', ')}`,
);

const upsertLatest = `
  INSERT INTO latest_metrics (run, key, value, is_nan, timestamp, step, json) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET
    value = excluded.value, is_nan = excluded.is_nan, timestamp = excluded.timestamp, step = excluded.step, json = excluded.json
  WHERE (excluded.step, excluded.timestamp, excluded.value) > (step, timestamp, value)`;

/** Metric history and each metric's latest value. */
export class Metrics {
  constructor(private readonly connection: Connection) {}

  /** Exact duplicates are dropped. The latest value of a key is the greatest by step, then timestamp, then value. */
  log(run: Run, metrics: readonly LoggedMetric[]): void {
    const stored = metrics.map(toStored);
    this.insertHistory(run, stored);
    for (const metric of metrics.length === 1 ? stored : latestByKey(stored)) this.putLatest(run, metric);
  }

  private insertHistory(run: Run, metrics: readonly StoredMetric[]): void {
    let from = 0;
    ROWS_PER_INSERT.forEach((rows, size) => {
      for (; metrics.length - from >= rows; from += rows) {
        this.connection.statement(insertHistory[size] as string).run(historyParameters(run, metrics, from, rows));
      }
    });
  }

  private putLatest(run: Run, { key, value, isNan, timestamp, step }: StoredMetric): void {
    const shown = isNan === 1 ? '"NaN"' : writeNumber(value);
    const json = `{"key":${writeJson(key)},"value":${shown},"timestamp":${timestamp},"step":${step}}`;
    this.connection.statement(upsertLatest).run([run.id, key, value, isNan, timestamp, step, json]);
  }
}

function historyParameters(run: Run, metrics: readonly StoredMetric[], from: number, rows: number): SqlValue[] {
  const parameters = new Array<SqlValue>(rows * COLUMNS);
  for (let row = 0, at = 0; row < rows; row++) {
    const metric = metrics[from + row] as StoredMetric;
    parameters[at++] = run.id;
    parameters[at++] = metric.key;
    parameters[at++] = metric.timestamp;
    parameters[at++] = metric.step;
    parameters[at++] = metric.value;
    parameters[at++] = metric.isNan;
  }
  return parameters;
}

function toStored({ key, value, timestamp, step }: LoggedMetric): StoredMetric {
  const isNan = Number.isNaN(value);
  const finite = isNan ? 0 : Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
  return { key, value: finite, isNan: isNan ? 1 : 0, timestamp, step };
}

function latestByKey(metrics: readonly StoredMetric[]): Iterable<StoredMetric> {
  const latest = new Map<string, StoredMetric>();
  for (const metric of metrics) {
    const known = latest.get(metric.key);
    if (known === undefined || isNewer(metric, known)) latest.set(metric.key, metric);
  }
  return latest.values();
}

function isNewer(a: StoredMetric, b: StoredMetric): boolean {
  if (a.step !== b.step) return a.step > b.step;
  if (a.timestamp !== b.timestamp) return a.timestamp > b.timestamp;
  return a.value > b.value;
}
