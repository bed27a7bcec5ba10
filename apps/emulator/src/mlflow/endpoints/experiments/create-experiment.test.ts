import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('experiments/create', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('answers the id of an experiment below the artifact root', async () => {
    expect(await test.post('experiments/create', { name: 'churn', tags: [{ key: 'team', value: 'blue' }] })).toEqual({
      experiment_id: '1',
    });
    expect(await test.get('experiments/get', { experiment_id: '1' })).toEqual({
      experiment: {
        experiment_id: '1',
        name: 'churn',
        artifact_location: 's3://bucket/root/1',
        lifecycle_stage: 'active',
        creation_time: test.time,
        last_update_time: test.time,
        tags: [{ key: 'team', value: 'blue' }],
      },
    });
  });

  it('keeps names unique, those of deleted experiments too', async () => {
    const id = await test.createExperiment('once');
    await test.post('experiments/delete', { experiment_id: id });
    expect(await test.refused('POST', 'experiments/create', { name: 'once' })).toEqual({
      status: 400,
      error_code: 'RESOURCE_ALREADY_EXISTS',
      message: 'Experiment(name=once) already exists.',
    });
  });

  it('creates one of many that ask for the same name at once', async () => {
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => test.createExperiment('contested')));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  });

  it('creates nothing when a tag comes twice', async () => {
    const tags = [
      { key: 'a', value: '1' },
      { key: 'a', value: '2' },
    ];
    expect(await test.refused('POST', 'experiments/create', { name: 'twice', tags })).toMatchObject({ status: 400 });
    expect(await test.refused('GET', 'experiments/get-by-name', { experiment_name: 'twice' })).toMatchObject({ status: 404 });
  });
});
