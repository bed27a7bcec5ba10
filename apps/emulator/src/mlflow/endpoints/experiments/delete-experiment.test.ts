import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('experiments/delete', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('deletes the experiment with its runs', async () => {
    const id = await test.createExperiment('doomed');
    const run = await test.createRun(id);
    await test.post('runs/log-metric', { run_id: run, key: 'a', value: 1, timestamp: 1 });
    test.time += 5;
    expect(await test.post('experiments/delete', { experiment_id: id })).toEqual({});
    expect(await test.get('experiments/get', { experiment_id: id })).toMatchObject({
      experiment: { lifecycle_stage: 'deleted', last_update_time: test.time },
    });
    expect(await test.get('runs/get', { run_id: run })).toMatchObject({ run: { info: { lifecycle_stage: 'deleted' } } });
    // Also for what remembers the run as active.
    expect(await test.refused('POST', 'runs/log-metric', { run_id: run, key: 'a', value: 2, timestamp: 2 })).toMatchObject({
      status: 400,
      message: `The run ${run} must be in the 'active' state. Current state is deleted.`,
    });
  });

  it('does not find a deleted experiment again', async () => {
    const id = await test.createExperiment('twice');
    await test.post('experiments/delete', { experiment_id: id });
    expect(await test.refused('POST', 'experiments/delete', { experiment_id: id })).toMatchObject({ status: 404 });
  });
});
