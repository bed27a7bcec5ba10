import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('runs/log-model', () => {
  const test = testApp();
  afterAll(() => test.close());

  const model = { artifact_path: 'm', flavors: { python_function: { config: 1, env: 'x' } }, utc_time_created: '2026', run_id: 'r' };

  it('appends the model to the history tag', async () => {
    const run_id = await test.createRun('0', { run_name: 'r' });
    for (const artifact_path of ['one', 'two']) {
      expect(await test.post('runs/log-model', { run_id, model_json: JSON.stringify({ ...model, artifact_path }) })).toEqual({});
    }
    const { run } = await test.get<{ run: { data: { tags: { value: string }[] } } }>('runs/get', { run_id });
    const entry = { run_id: 'r', utc_time_created: '2026', model_uuid: null, flavors: { python_function: { env: 'x' } } };
    expect(JSON.parse(run.data.tags[0]?.value ?? '')).toEqual([
      { ...entry, artifact_path: 'one' },
      { ...entry, artifact_path: 'two' },
    ]);
  });

  it.each([
    ['{', 'is not a valid JSON.'],
    ['{"run_id":"x","flavors":{}}', "Model json is missing mandatory fields: {'artifact_path', 'utc_time_created'}"],
    [JSON.stringify({ ...model, flavors: [] }), "'flavors' must be an object"],
  ])('refuses %s', async (model_json, message) => {
    const refusal = await test.refused('POST', 'runs/log-model', { run_id: await test.createRun(), model_json });
    expect(refusal).toMatchObject({ status: 400 });
    expect(refusal.message).toContain(message);
  });
});
