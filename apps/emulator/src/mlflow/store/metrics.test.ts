import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { AppStore } from './app-store.js';
import { Connection } from './connection.js';
import type { LoggedMetric } from './metrics.js';
import type { Run } from './runs.js';

/** The same numbers every time, so that a failure comes back (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const VALUES = [0, 1, -1, 0.1, Number.NaN, Infinity, -Infinity, Number.MAX_VALUE, 5e-324];
const STEPS = [0, 1, 2, -1, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 53n + 1n];

const stored = (value: number): number => (Number.isNaN(value) ? 0 : Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE));
const text = (metric: LoggedMetric): string =>
  [metric.key, metric.timestamp, metric.step, Number.isNaN(metric.value) ? 'NaN' : stored(metric.value)].join(' ');

function newer(a: LoggedMetric, b: LoggedMetric): boolean {
  if (a.step !== b.step) return a.step > b.step;
  if (a.timestamp !== b.timestamp) return a.timestamp > b.timestamp;
  return stored(a.value) > stored(b.value);
}

describe('metrics', () => {
  let folder: string;
  let store: AppStore;
  let reader: Connection;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mlapps-metrics-'));
    store = new AppStore(join(folder, 'a.db'), 's3://bucket', 1);
    reader = new Connection(join(folder, 'a.db'), { queryOnly: true });
  });

  afterAll(() => {
    reader.close();
    store.close();
    rmSync(folder, { recursive: true });
  });

  const newRun = (runId: string): Promise<Run> =>
    store.write(() =>
      store.runs.create({ runId, experiment: { id: 0, artifactLocation: 's3://bucket/0' }, name: 'r', userId: '', startTime: 0 }),
    );

  it.each([1, 2, 3, 4, 5])('keep what a plain model keeps, in batches of any size (seed %i)', async (seed) => {
    const random = randomNumbers(seed);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
    const run = await newRun(`run-${seed}`);
    const history = new Set<string>();
    const latest = new Map<string, LoggedMetric>();
    for (let turn = 0; turn < 60; turn++) {
      const batch = Array.from({ length: pick([1, 2, 9, 10, 11, 100, 123]) }, () => ({
        key: pick(['a', 'b', 'c/d', 'ß']),
        value: pick(VALUES),
        timestamp: pick([0, 1, 5, 1_700_000_000_000]),
        step: pick(STEPS),
      }));
      for (const metric of batch) {
        history.add(text(metric));
        const known = latest.get(metric.key);
        if (known === undefined || newer(metric, known)) latest.set(metric.key, metric);
      }
      await store.write(() => store.metrics.log(run, batch));
    }
    const rows = reader.all(
      `SELECT key, timestamp, CAST(step AS TEXT), CASE WHEN is_nan = 1 THEN 'NaN' ELSE value END FROM metrics WHERE run = ?`,
      [run.id],
    );
    expect(new Set(rows.map((row) => row.join(' ')))).toEqual(history);
    expect(rows).toHaveLength(history.size);
    const kept = reader.all('SELECT key, CAST(step AS TEXT), timestamp, value FROM latest_metrics WHERE run = ? ORDER BY key', [run.id]);
    const expected = [...latest.values()].map((metric) => [metric.key, String(metric.step), metric.timestamp, stored(metric.value)]);
    expect(new Set(kept.map(String))).toEqual(new Set(expected.map(String)));
  });

  it('show the latest value as it is stored', async () => {
    const run = await newRun('shown');
    await store.write(() => store.metrics.log(run, [{ key: 'say "x"', value: 0.1, timestamp: 2n ** 62n, step: -5 }]));
    expect(reader.all('SELECT json FROM latest_metrics WHERE run = ?', [run.id])).toEqual([
      ['{"key":"say \\"x\\"","value":0.1,"timestamp":4611686018427387904,"step":-5}'],
    ]);
  });
});
