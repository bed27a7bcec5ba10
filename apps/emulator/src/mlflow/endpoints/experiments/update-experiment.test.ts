import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('experiments/update', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('renames', async () => {
    const id = await test.createExperiment('old');
    test.time += 7;
    expect(await test.post('experiments/update', { experiment_id: id, new_name: 'new' })).toEqual({});
    expect(await test.get('experiments/get', { experiment_id: id })).toMatchObject({
      experiment: { name: 'new', last_update_time: test.time, creation_time: test.time - 7 },
    });
  });

  it('refuses a name that is taken, a missing name and a deleted experiment', async () => {
    const id = await test.createExperiment('mine');
    expect(await test.refused('POST', 'experiments/update', { experiment_id: id, new_name: 'Default' })).toMatchObject({
      status: 400,
      error_code: 'BAD_REQUEST',
    });
    expect(await test.refused('POST', 'experiments/update', { experiment_id: id })).toMatchObject({ status: 400 });
    await test.post('experiments/delete', { experiment_id: id });
    expect(await test.refused('POST', 'experiments/update', { experiment_id: id, new_name: 'x' })).toMatchObject({
      status: 500,
      error_code: 'INVALID_STATE',
      message: 'Cannot rename a non-active experiment.',
    });
  });
});
