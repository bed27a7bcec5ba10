import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('experiments/restore', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('restores the experiment with all its runs, those deleted before it too', async () => {
    const id = await test.createExperiment('back');
    const [first, second] = [await test.createRun(id), await test.createRun(id)];
    await test.post('runs/delete', { run_id: first });
    await test.post('experiments/delete', { experiment_id: id });
    expect(await test.post('experiments/restore', { experiment_id: id })).toEqual({});
    for (const run_id of [first, second]) {
      expect(await test.get('runs/get', { run_id })).toMatchObject({ run: { info: { lifecycle_stage: 'active' } } });
      await test.post('runs/set-tag', { run_id, key: 'writable', value: 'again' });
    }
  });

  it('does not find an active experiment', async () => {
    expect(await test.refused('POST', 'experiments/restore', { experiment_id: '0' })).toMatchObject({
      status: 404,
      message: 'No Experiment with id=0 exists',
    });
  });
});
