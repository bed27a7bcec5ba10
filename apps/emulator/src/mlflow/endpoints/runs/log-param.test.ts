import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('runs/log-parameter', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('stores a value once; the same value again is accepted', async () => {
    const run_id = await test.createRun();
    expect(await test.post('runs/log-parameter', { run_id, key: 'depth', value: '6' })).toEqual({});
    expect(await test.post('runs/log-parameter', { run_id, key: 'depth', value: '6' })).toEqual({});
    expect(await test.refused('POST', 'runs/log-parameter', { run_id, key: 'depth', value: '7' })).toEqual({
      status: 400,
      error_code: 'INVALID_PARAMETER_VALUE',
      message:
        `Changing param values is not allowed. Param with key='depth' was already logged with value='6' for run ID='${run_id}'.` +
        " Attempted logging new value '7'.",
    });
  });

  it('lets one of two racing values win', async () => {
    const run_id = await test.createRun();
    const values = Array.from({ length: 10 }, (_, value) => String(value));
    const results = await Promise.allSettled(values.map((value) => test.post('runs/log-parameter', { run_id, key: 'raced', value })));
    expect(results.map((result) => result.status)).toEqual(['fulfilled', ...Array(9).fill('rejected')]);
  });

  it('cuts what is too long, in code points', async () => {
    const run_id = await test.createRun();
    await test.post('runs/log-parameter', { run_id, key: 'long', value: '😀'.repeat(6_001) });
    expect(await test.get('runs/get', { run_id })).toMatchObject({
      run: { data: { params: [{ key: 'long', value: '😀'.repeat(6_000) }] } },
    });
  });
});
