import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('runs/get', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('answers everything that was logged', async () => {
    const run_id = await test.createRun('0', { run_name: 'full' });
    const dataset = { name: 'd', digest: 'e', source_type: 's3', source: '{}', profile: '{"rows":1}' };
    await test.post('runs/log-batch', {
      run_id,
      metrics: [{ key: 'auc', value: 0.1, timestamp: 5, step: 2 }],
      params: [{ key: 'depth', value: '6' }],
      tags: [{ key: 't', value: 'quote " and \u0000' }],
    });
    await test.post('runs/log-inputs', {
      run_id,
      datasets: [{ dataset, tags: [{ key: 'x', value: 'y' }] }],
      models: [{ model_id: 'm-1' }],
    });
    await test.post('runs/outputs', { run_id, models: [{ model_id: 'm-2', step: 3 }] });
    expect(await test.get('runs/get', { run_id })).toMatchObject({
      run: {
        data: {
          metrics: [{ key: 'auc', value: 0.1, timestamp: 5, step: 2 }],
          params: [{ key: 'depth', value: '6' }],
          tags: [
            { key: 'mlflow.runName', value: 'full' },
            { key: 't', value: 'quote " and \u0000' },
          ],
        },
        inputs: { dataset_inputs: [{ dataset, tags: [{ key: 'x', value: 'y' }] }], model_inputs: [{ model_id: 'm-1' }] },
        outputs: { model_outputs: [{ model_id: 'm-2', step: 3 }] },
      },
    });
  });

  it('leaves out what is empty', async () => {
    const run_id = await test.createRun('0', { run_name: 'empty' });
    await test.post('runs/delete-tag', { run_id, key: 'mlflow.runName' });
    expect(await test.get('runs/get', { run_uuid: run_id })).toMatchObject({ run: { data: {}, inputs: {}, outputs: {} } });
  });

  it('names the run it could not find', async () => {
    expect(await test.refused('GET', 'runs/get', { run_id: 'nope' })).toEqual({
      status: 404,
      error_code: 'RESOURCE_DOES_NOT_EXIST',
      message: 'Run with id=nope not found',
    });
  });
});
