import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('experiments/delete-experiment-tag', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('deletes a tag once', async () => {
    await test.post('experiments/set-experiment-tag', { experiment_id: '0', key: 'a', value: '1' });
    expect(await test.post('experiments/delete-experiment-tag', { experiment_id: '0', key: 'a' })).toEqual({});
    expect(await test.refused('POST', 'experiments/delete-experiment-tag', { experiment_id: '0', key: 'a' })).toEqual({
      status: 404,
      error_code: 'RESOURCE_DOES_NOT_EXIST',
      message: 'No tag with name: a in experiment with id 0',
    });
  });
});
