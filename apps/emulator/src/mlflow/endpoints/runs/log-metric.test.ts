import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp, textOf } from '../../testing/test-app.js';

describe('runs/log-metric', () => {
  const test = testApp();
  afterAll(() => test.close());

  const latest = async (run_id: string, wanted: string) => {
    const { run } = await test.get<{ run: { data: { metrics: { key: string }[] } } }>('runs/get', { run_id });
    return run.data.metrics.find(({ key }) => key === wanted);
  };

  it.each([
    ['a double', '0.30000000000000004', 0.30000000000000004],
    ['the smallest double', '5e-324', 5e-324],
    ['NaN', '"NaN"', 'NaN'],
    ['Infinity', '"Infinity"', Number.MAX_VALUE],
    ['-Infinity', '"-Infinity"', -Number.MAX_VALUE],
    ['text', '"1e3"', 1_000],
  ])('stores %s', async (key, value, shown) => {
    const run_id = await test.createRun();
    const response = await test.send('POST', 'runs/log-metric', {
      body: `{"run_id":"${run_id}","key":"${key}","value":${value},"timestamp":1}`,
    });
    expect(await textOf(response)).toBe('{}');
    expect(await latest(run_id, key)).toEqual({ key, value: shown, timestamp: 1, step: 0 });
  });

  it('keeps int64 steps and timestamps', async () => {
    const run_id = await test.createRun();
    const body = `{"run_id":"${run_id}","key":"k","value":1,"timestamp":9223372036854775807,"step":-9223372036854775808}`;
    await test.send('POST', 'runs/log-metric', { body });
    expect(await latest(run_id, 'k')).toEqual({
      key: 'k',
      value: 1,
      timestamp: 9_223_372_036_854_775_807n,
      step: -9_223_372_036_854_775_808n,
    });
  });

  it.each([
    ['a greater step', { step: 2, timestamp: 1, value: 1 }],
    ['a later time at the same step', { step: 1, timestamp: 9, value: 1 }],
    ['a greater value at the same step and time', { step: 1, timestamp: 5, value: 6 }],
  ])('shows as latest %s, whichever comes first', async (_name, winner) => {
    const loser = { step: 1, timestamp: 5, value: 5 };
    for (const metrics of [
      [loser, winner],
      [winner, loser],
    ]) {
      const run_id = await test.createRun();
      for (const metric of metrics) await test.post('runs/log-metric', { run_id, key: 'k', ...metric });
      expect(await latest(run_id, 'k')).toEqual({ key: 'k', ...winner });
    }
  });

  it('drops exact duplicates, NaN too', async () => {
    const run_id = await test.createRun();
    for (const value of [1, 'NaN', 1, 'NaN', 2]) await test.post('runs/log-metric', { run_id, key: 'k', value, timestamp: 1 });
    expect(await test.get('metrics/get-history', { run_id, metric_key: 'k' })).toMatchObject({
      metrics: [{ value: 'NaN' }, { value: 1 }, { value: 2 }],
    });
  });

  it.each([
    [{ key: 'a;b' }, 'Invalid value "a;b" for parameter \'name\' supplied: Names may only contain'],
    [{ timestamp: -1 }, 'Timestamp must be a nonnegative long (64-bit integer)'],
    [{ value: undefined }, "Missing value for required parameter 'value'."],
    [{ value: 'high' }, 'Invalid value "high" for parameter \'value\' supplied'],
    [{ dataset_name: 'd' }, 'Both dataset_name and dataset_digest must be provided if one is provided'],
  ])('refuses %j', async (change, message) => {
    const run_id = await test.createRun();
    const refusal = await test.refused('POST', 'runs/log-metric', { run_id, key: 'k', value: 1, timestamp: 1, ...change });
    expect(refusal).toMatchObject({ status: 400, error_code: 'INVALID_PARAMETER_VALUE' });
    expect(refusal.message).toContain(message);
  });

  it('takes many at once without losing one', async () => {
    const run_id = await test.createRun();
    const steps = Array.from({ length: 500 }, (_, step) => step);
    await Promise.all(steps.map((step) => test.post('runs/log-metric', { run_id, key: 'k', value: step, timestamp: 1, step })));
    const { metrics } = await test.get<{ metrics: { step: number }[] }>('metrics/get-history', { run_id, metric_key: 'k' });
    expect(metrics.map(({ step }) => step)).toEqual(steps);
    expect(await latest(run_id, 'k')).toMatchObject({ step: 499 });
  });
});
