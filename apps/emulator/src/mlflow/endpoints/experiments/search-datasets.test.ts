import { afterAll, describe, expect, it } from '@jest/globals';

import { AJAX, testApp } from '../../testing/test-app.js';

describe('experiments/search-datasets', () => {
  const test = testApp();
  afterAll(() => test.close());

  const path = `${AJAX}experiments/search-datasets`;

  it('answers each dataset with its contexts', async () => {
    const run_id = await test.createRun();
    const dataset = { name: 'd', digest: 'e', source_type: 's3', source: '{}' };
    await test.post('runs/log-inputs', {
      run_id,
      datasets: [{ dataset, tags: [{ key: 'mlflow.data.context', value: 'train' }] }, { dataset: { ...dataset, name: 'bare' } }],
    });
    const { dataset_summaries } = await test.post<{ dataset_summaries: object[] }>(path, { experiment_ids: ['0'] });
    expect(new Set(dataset_summaries)).toEqual(
      new Set([
        { experiment_id: '0', name: 'd', digest: 'e', context: 'train' },
        { experiment_id: '0', name: 'bare', digest: 'e' },
      ]),
    );
  });

  it('looks into 1 to 20 experiments', async () => {
    expect(await test.refused('POST', path, {})).toMatchObject({ status: 400 });
    expect(await test.refused('POST', path, { experiment_ids: Array(21).fill('0') })).toMatchObject({ status: 400 });
  });
});
