import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('experiments/get', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('answers the default experiment, which is always there', async () => {
    expect(await test.get('experiments/get', { experiment_id: '0' })).toMatchObject({
      experiment: { experiment_id: '0', name: 'Default', artifact_location: 's3://bucket/root/0', lifecycle_stage: 'active' },
    });
  });

  it.each([
    [{}, 400, "Missing value for required parameter 'experiment_id'. See the API docs for more information about request parameters."],
    [{ experiment_id: 'x' }, 400, "Invalid experiment ID 'x'. Experiment ID must be a valid integer."],
    [{ experiment_id: '4711' }, 404, 'No Experiment with id=4711 exists'],
    [{ experiment_id: '99999999999999999999' }, 404, 'No Experiment with id=99999999999999999999 exists'],
  ])('refuses %j', async (query, status, message) => {
    expect(await test.refused('GET', 'experiments/get', query)).toMatchObject({ status, message });
  });

  it('finds deleted experiments', async () => {
    const id = await test.createExperiment('gone');
    await test.post('experiments/delete', { experiment_id: id });
    expect(await test.get('experiments/get', { experiment_id: id })).toMatchObject({ experiment: { lifecycle_stage: 'deleted' } });
  });
});
