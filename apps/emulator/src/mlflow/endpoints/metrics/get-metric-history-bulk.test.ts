import { afterAll, describe, expect, it } from '@jest/globals';

import { AJAX, testApp } from '../../testing/test-app.js';

describe('metrics/get-history-bulk', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('answers the histories of many runs, by run', async () => {
    const runs = [await test.createRun(), await test.createRun()].toSorted();
    for (const run_id of runs) await test.post('runs/log-metric', { run_id, key: 'k', value: 1, timestamp: 1 });
    const path = `${AJAX}metrics/get-history-bulk`;
    const metric = { key: 'k', value: 1, timestamp: 1, step: 0 };
    expect(await test.get(path, { run_id: runs.toReversed(), metric_key: 'k' })).toEqual({
      metrics: runs.map((run_id) => ({ ...metric, run_id })),
    });
    expect(await test.get(path, { run_id: runs, metric_key: 'k', max_results: 1 })).toEqual({ metrics: [{ ...metric, run_id: runs[0] }] });
    expect(await test.get(path, { run_id: 'nope', metric_key: 'k' })).toEqual({ metrics: [] });
  });

  it('is there for the web UI only', async () => {
    expect(await test.refused('GET', 'metrics/get-history-bulk', { run_id: 'x', metric_key: 'k' })).toMatchObject({
      error_code: 'ENDPOINT_NOT_FOUND',
    });
  });
});
