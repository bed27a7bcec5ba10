import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('metrics/get-history-bulk-interval', () => {
  const test = testApp();
  afterAll(() => test.close());

  interface Sampled {
    readonly metrics?: readonly { readonly run_id: string; readonly step: number }[];
  }
  const path = 'metrics/get-history-bulk-interval';
  const runs: string[] = [];
  const steps = async (query: object, run = 0): Promise<number[]> => {
    const { metrics = [] }: Sampled = await test.get(path, { run_ids: runs, metric_key: 'k', ...query });
    return metrics.filter(({ run_id }) => run_id === runs[run]).map(({ step }) => step);
  };

  beforeAll(async () => {
    for (const stepsOfRun of [Array.from({ length: 100 }, (_, n) => n * 2), [1, 51, 251]]) {
      const run_id = await test.createRun();
      runs.push(run_id);
      await test.post('runs/log-batch', { run_id, metrics: stepsOfRun.map((step) => ({ key: 'k', value: step, timestamp: 1, step })) });
    }
  });

  it('answers all steps when they are few', async () => {
    expect(await steps({}, 0)).toHaveLength(100);
    expect(await steps({}, 1)).toEqual([1, 51, 251]);
  });

  it('samples evenly and keeps the ends of each run', async () => {
    // 103 steps exist; every 10.3rd of them is taken, and the first and last of both runs.
    expect(await steps({ max_results: 10 }, 0)).toEqual([0, 18, 38, 56, 78, 98, 118, 140, 160, 180, 198]);
    expect(await steps({ max_results: 10 }, 1)).toEqual([1, 251]);
  });

  it('keeps to the range', async () => {
    expect(await steps({ start_step: 50, end_step: 55 }, 0)).toEqual([50, 52, 54]);
    expect(await steps({ start_step: 50, end_step: 55 }, 1)).toEqual([51]);
    expect(await test.get(path, { run_ids: runs, metric_key: 'k', start_step: 1_000, end_step: 2_000 })).toEqual({});
  });

  it.each([
    [{ start_step: 5 }, 'If either start step or end step are specified, both must be specified.'],
    [{ max_results: 2_501 }, 'max_results must be between 1 and 2500.'],
  ])('refuses %j', async (query, message) => {
    const refusal = await test.refused('GET', path, { run_ids: runs, metric_key: 'k', ...query });
    expect(refusal.message).toContain(message);
  });
});
