import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('runs/delete-tag', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('deletes a tag once', async () => {
    const run_id = await test.createRun();
    await test.post('runs/set-tag', { run_id, key: 'a', value: '' });
    expect(await test.post('runs/delete-tag', { run_id, key: 'a' })).toEqual({});
    expect(await test.refused('POST', 'runs/delete-tag', { run_id, key: 'a' })).toEqual({
      status: 404,
      error_code: 'RESOURCE_DOES_NOT_EXIST',
      message: `No tag with name: a in run with id ${run_id}`,
    });
  });
});
