import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('runs/set-tag', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('sets and replaces', async () => {
    const run_id = await test.createRun('0', { run_name: 'r' });
    for (const value of ['1', '2']) expect(await test.post('runs/set-tag', { run_id, key: 'a', value })).toEqual({});
    expect(await test.get('runs/get', { run_id })).toMatchObject({
      run: { data: { tags: [{ key: 'a', value: '2' }, { key: 'mlflow.runName' }] } },
    });
  });

  it('renames the run through its name tag', async () => {
    const run_id = await test.createRun('0', { run_name: 'r' });
    await test.post('runs/set-tag', { run_id, key: 'mlflow.runName', value: 'renamed' });
    await test.post('runs/set-tag', { run_id, key: 'mlflow.runName', value: '' });
    expect(await test.get('runs/get', { run_id })).toMatchObject({
      run: { info: { run_name: 'renamed' }, data: { tags: [{ value: 'renamed' }] } },
    });
  });
});
