import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('runs/restore', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('lets a run be written to again', async () => {
    const run_id = await test.createRun();
    await test.post('runs/delete', { run_id });
    expect(await test.refused('POST', 'runs/set-tag', { run_id, key: 'a', value: '1' })).toMatchObject({ status: 400 });
    expect(await test.post('runs/restore', { run_id })).toEqual({});
    expect(await test.post('runs/set-tag', { run_id, key: 'a', value: '1' })).toEqual({});
  });
});
