import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('experiments/get-by-name', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('finds an experiment by its whole name', async () => {
    const id = await test.createExperiment('Größe & Maß');
    expect(await test.get('experiments/get-by-name', { experiment_name: 'Größe & Maß' })).toMatchObject({
      experiment: { experiment_id: id },
    });
  });

  it('names what it could not find', async () => {
    expect(await test.refused('GET', 'experiments/get-by-name', { experiment_name: 'größe & maß' })).toEqual({
      status: 404,
      error_code: 'RESOURCE_DOES_NOT_EXIST',
      message: "Could not find experiment with name 'größe & maß'",
    });
  });
});
