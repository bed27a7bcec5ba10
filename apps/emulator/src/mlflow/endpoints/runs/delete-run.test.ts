import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('runs/delete', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('hides the run from searches, not from who knows its id', async () => {
    const run_id = await test.createRun();
    expect(await test.post('runs/delete', { run_id })).toEqual({});
    expect(await test.post('runs/delete', { run_id })).toEqual({});
    expect(await test.post('runs/search', { experiment_ids: ['0'] })).toEqual({});
    expect(await test.get('runs/get', { run_id })).toMatchObject({ run: { info: { lifecycle_stage: 'deleted' } } });
  });

  it('refuses a run that is not there', async () => {
    expect(await test.refused('POST', 'runs/delete', { run_id: 'nope' })).toMatchObject({ status: 404 });
  });
});
