import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('runs/log-inputs', () => {
  const test = testApp();
  afterAll(() => test.close());

  const dataset = { name: 'd', digest: 'e', source_type: 's3', source: 'first' };

  it('keeps one dataset per experiment, name and digest, and one input per run', async () => {
    const [one, two] = [await test.createRun(), await test.createRun()];
    const inputs = [
      { dataset, tags: [{ key: 'a', value: '1' }] },
      { dataset: { ...dataset, source: 'second' }, tags: [{ key: 'b', value: '2' }] },
    ];
    await test.post('runs/log-inputs', { run_id: one, datasets: inputs });
    await test.post('runs/log-inputs', { run_id: two, datasets: inputs.toReversed() });
    expect(await test.get('runs/get', { run_id: one })).toMatchObject({
      run: { inputs: { dataset_inputs: [{ dataset, tags: [{ key: 'a', value: '1' }] }] } },
    });
    expect(await test.get('runs/get', { run_id: two })).toMatchObject({
      run: { inputs: { dataset_inputs: [{ dataset, tags: [{ key: 'b', value: '2' }] }] } },
    });
  });

  it('refuses what is too long and a tag that comes twice', async () => {
    const run_id = await test.createRun();
    const long = { ...dataset, name: 'n'.repeat(501) };
    expect(await test.refused('POST', 'runs/log-inputs', { run_id, datasets: [{ dataset: long }] })).toMatchObject({
      status: 400,
      message: "'name' exceeds the maximum length of 500 characters",
    });
    const tags = [
      { key: 'a', value: '1' },
      { key: 'a', value: '2' },
    ];
    expect(await test.refused('POST', 'runs/log-inputs', { run_id, datasets: [{ dataset, tags }] })).toMatchObject({
      error_code: 'BAD_REQUEST',
    });
    expect(await test.get('runs/get', { run_id })).toMatchObject({ run: { inputs: {} } });
  });
});
