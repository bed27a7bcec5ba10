import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('runs/outputs', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('takes a model as an output once', async () => {
    const run_id = await test.createRun();
    expect(await test.post('runs/outputs', { run_id, models: [{ model_id: 'm-1', step: 2 }, { model_id: 'm-2' }] })).toEqual({});
    expect(await test.refused('POST', 'runs/outputs', { run_id, models: [{ model_id: 'm-3' }, { model_id: 'm-1' }] })).toMatchObject({
      status: 400,
      error_code: 'BAD_REQUEST',
    });
    expect(await test.get('runs/get', { run_id })).toMatchObject({
      run: {
        outputs: {
          model_outputs: [
            { model_id: 'm-1', step: 2 },
            { model_id: 'm-2', step: 0 },
          ],
        },
      },
    });
  });
});
