import { writeJson, writeNumber } from '@mlapps/mlflow-protocol/json-writer';

import { BulkInsert } from './bulk-insert.js';
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

const history = new BulkInsert('INSERT OR IGNORE INTO metrics (run, key, timestamp, step, value, is_nan)', 6);

const latest = new BulkInsert(
  'INSERT INTO latest_metrics (run, key, value, is_nan, timestamp, step, json)',
  7,
  `ON CONFLICT DO UPDATE SET
     value = excluded.value, is_nan = excluded.is_nan, timestamp = excluded.timestamp, step = excluded.step, json = excluded.json
   WHERE (excluded.step, excluded.timestamp, excluded.value) > (step, timestamp, value)`,
);

/** Metric history and each metric's latest value. */
export class Metrics {
  constructor(private readonly connection: Connection) {}

  /** Exact duplicates are dropped. The latest value of a key is the greatest by step, then timestamp, then value. */
  log(run: Run, metrics: readonly LoggedMetric[]): void {
    const stored = metrics.map(toStored);
    history.run(
      this.connection,
      stored.map(({ key, timestamp, step, value, isNan }) => [run.id, key, timestamp, step, value, isNan]),
    );
    const newest = stored.length === 1 ? stored : latestByKey(stored);
    latest.run(
      this.connection,
      newest.map((metric) => latestRow(run, metric)),
    );
  }
}

function latestRow(run: Run, { key, value, isNan, timestamp, step }: StoredMetric): SqlValue[] {
  const shown = isNan === 1 ? '"NaN"' : writeNumber(value);
  const json = `{"key":${writeJson(key)},"value":${shown},"timestamp":${timestamp},"step":${step}}`;
  return [run.id, key, value, isNan, timestamp, step, json];
}

function toStored({ key, value, timestamp, step }: LoggedMetric): StoredMetric {
  const isNan = Number.isNaN(value);
  const finite = isNan ? 0 : Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
  return { key, value: finite, isNan: isNan ? 1 : 0, timestamp, step };
}

function latestByKey(metrics: readonly StoredMetric[]): StoredMetric[] {
  const latest = new Map<string, StoredMetric>();
  for (const metric of metrics) {
    const known = latest.get(metric.key);
    if (known === undefined || isNewer(metric, known)) latest.set(metric.key, metric);
  }
  return [...latest.values()];
}

function isNewer(a: StoredMetric, b: StoredMetric): boolean {
  if (a.step !== b.step) return a.step > b.step;
  if (a.timestamp !== b.timestamp) return a.timestamp > b.timestamp;
  return a.value > b.value;
}
