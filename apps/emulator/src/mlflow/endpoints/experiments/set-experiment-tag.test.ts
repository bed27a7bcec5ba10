import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('experiments/set-experiment-tag', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('sets and replaces a tag', async () => {
    const experiment_id = await test.createExperiment('tagged');
    expect(await test.post('experiments/set-experiment-tag', { experiment_id, key: 'a', value: '1' })).toEqual({});
    await test.post('experiments/set-experiment-tag', { experiment_id, key: 'a', value: '2' });
    expect(await test.get('experiments/get', { experiment_id })).toMatchObject({ experiment: { tags: [{ key: 'a', value: '2' }] } });
  });

  it('refuses what is too long instead of cutting it', async () => {
    const members = { experiment_id: '0', key: 'k', value: 'v'.repeat(5_001) };
    expect(await test.refused('POST', 'experiments/set-experiment-tag', members)).toMatchObject({
      status: 400,
      message: "'value' exceeds the maximum length of 5000 characters",
    });
  });
});
