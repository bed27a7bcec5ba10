import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('runs/log-batch', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('stores metrics, params and tags', async () => {
    const run_id = await test.createRun('0', { run_name: 'r' });
    const answer = await test.post('runs/log-batch', {
      run_id,
      metrics: Array.from({ length: 256 }, (_, step) => ({ key: `m${step % 3}`, value: step, timestamp: 1_000 - step, step: step % 10 })),
      params: [{ key: 'p', value: '1' }, { key: 'q' }],
      tags: [
        { key: 't', value: '1' },
        { key: 't', value: '2' },
        { key: 'mlflow.runName', value: 'by batch' },
      ],
    });
    expect(answer).toEqual({});
    expect(await test.get('runs/get', { run_id })).toMatchObject({
      run: {
        info: { run_name: 'by batch' },
        data: {
          // Of the greatest step, the latest; all have different times.
          metrics: [
            { key: 'm0', step: 9, value: 9 },
            { key: 'm1', step: 9, value: 19 },
            { key: 'm2', step: 9, value: 29 },
          ],
          params: [
            { key: 'p', value: '1' },
            { key: 'q', value: '' },
          ],
          tags: [
            { key: 'mlflow.runName', value: 'by batch' },
            { key: 't', value: '2' },
          ],
        },
      },
    });
    const { metrics } = await test.get<{ metrics: object[] }>('metrics/get-history', { run_id, metric_key: 'm0' });
    expect(metrics).toHaveLength(86);
  });

  it('stores nothing of a batch that it refuses', async () => {
    const run_id = await test.createRun();
    await test.post('runs/log-parameter', { run_id, key: 'p', value: '1' });
    const before = await test.get('runs/get', { run_id });
    const good = { metrics: [{ key: 'm', value: 1, timestamp: 1 }], tags: [{ key: 't', value: '1' }] };
    for (const bad of [
      {
        params: [
          { key: 'new', value: '1' },
          { key: 'p', value: '2' },
        ],
      },
      {
        params: [
          { key: 'new', value: '1' },
          { key: 'new', value: '1' },
        ],
      },
      { params: [{ key: 'a|b', value: '1' }] },
      { metrics: [...good.metrics, { key: 'm', value: 1, timestamp: -1 }] },
    ]) {
      expect(await test.refused('POST', 'runs/log-batch', { run_id, ...good, ...bad })).toMatchObject({ status: 400 });
    }
    expect(await test.get('runs/get', { run_id })).toEqual(before);
  });

  it('names every param that would change', async () => {
    const run_id = await test.createRun();
    await test.post('runs/log-batch', {
      run_id,
      params: [
        { key: 'a', value: '1' },
        { key: 'b', value: '2' },
      ],
    });
    const params = [
      { key: 'a', value: "it's" },
      { key: 'b', value: '2' },
      { key: 'c', value: '3' },
    ];
    expect((await test.refused('POST', 'runs/log-batch', { run_id, params })).message).toBe(
      `Changing param values is not allowed. Params were already logged='[{'key': 'a', 'old_value': '1', 'new_value': "it's"}]' for run ID='${run_id}'.`,
    );
  });

  it('takes a refused batch without harm to its neighbours', async () => {
    const run_id = await test.createRun();
    const results = await Promise.allSettled([
      test.post('runs/log-batch', { run_id, params: [{ key: 'p', value: '1' }] }),
      test.post('runs/log-batch', {
        run_id,
        params: [
          { key: 'p', value: '2' },
          { key: 'lost', value: '1' },
        ],
      }),
      test.post('runs/log-batch', { run_id, params: [{ key: 'q', value: '3' }] }),
    ]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await test.get('runs/get', { run_id })).toMatchObject({
      run: {
        data: {
          params: [
            { key: 'p', value: '1' },
            { key: 'q', value: '3' },
          ],
        },
      },
    });
  });
});
