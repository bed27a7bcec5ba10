import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('runs/update', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('changes status, end and name, and keeps the name tag equal', async () => {
    const run_id = await test.createRun();
    const answer = await test.post('runs/update', { run_id, status: 'FINISHED', end_time: 1_700_000_000_500, run_name: 'new' });
    expect(answer).toMatchObject({ run_info: { run_id, status: 'FINISHED', end_time: 1_700_000_000_500, run_name: 'new' } });
    expect(await test.get('runs/get', { run_id })).toMatchObject({
      run: { info: { run_name: 'new' }, data: { tags: [{ key: 'mlflow.runName', value: 'new' }] } },
    });
  });

  it('leaves alone what it is not told', async () => {
    const run_id = await test.createRun('0', { run_name: 'kept' });
    await test.post('runs/update', { run_id, status: 'FAILED', end_time: 9 });
    expect(await test.post('runs/update', { run_id, run_name: '' })).toMatchObject({
      run_info: { run_name: 'kept', status: 'FAILED', end_time: 9 },
    });
  });

  it('refuses a deleted run', async () => {
    const run_id = await test.createRun();
    await test.post('runs/delete', { run_id });
    expect(await test.refused('POST', 'runs/update', { run_id, status: 'FAILED' })).toMatchObject({ status: 400 });
  });
});
