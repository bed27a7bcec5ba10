import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp, textOf } from '../../testing/test-app.js';

describe('runs/create', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('answers the run as MLflow does', async () => {
    const members = {
      experiment_id: '0',
      run_name: 'baseline',
      user_id: 'me',
      start_time: 1_700_000_000_123,
      tags: [{ key: 'a', value: 'b' }],
    };
    const { run } = await test.post<{ run: { info: { run_id: string } } }>('runs/create', members);
    const { run_id } = run.info;
    expect(run_id).toMatch(/^[0-9a-f]{32}$/);
    expect(run).toEqual({
      info: {
        run_id,
        run_uuid: run_id,
        run_name: 'baseline',
        experiment_id: '0',
        user_id: 'me',
        status: 'RUNNING',
        start_time: 1_700_000_000_123,
        artifact_uri: `s3://bucket/root/0/${run_id}/artifacts`,
        lifecycle_stage: 'active',
      },
      data: {
        tags: [
          { key: 'a', value: 'b' },
          { key: 'mlflow.runName', value: 'baseline' },
        ],
      },
      inputs: {},
    });
  });

  it('makes up a name and keeps it as a tag', async () => {
    const { run } = await test.post<{ run: { info: { run_name: string }; data: { tags: object[] } } }>('runs/create', {
      experiment_id: '0',
    });
    expect(run.info.run_name).toMatch(/^[a-z]+-[a-z]+-\d+$/);
    expect(run.data.tags).toEqual([{ key: 'mlflow.runName', value: run.info.run_name }]);
  });

  it('keeps a start time that no double holds', async () => {
    const response = await test.send('POST', 'runs/create', { body: '{"experiment_id":"0","start_time":9223372036854775807}' });
    expect(await textOf(response)).toContain('"start_time":9223372036854775807');
  });

  it('puts the run below the location of its experiment', async () => {
    const { experiment_id } = await test.post<{ experiment_id: string }>('experiments/create', {
      name: 'located',
      artifact_location: 's3://else/where?x=1',
    });
    const run_id = await test.createRun(experiment_id);
    expect(await test.get('runs/get', { run_id })).toMatchObject({
      run: { info: { artifact_uri: `s3://else/where/${run_id}/artifacts?x=1` } },
    });
  });

  it('refuses two names, a deleted experiment and none', async () => {
    const tags = [{ key: 'mlflow.runName', value: 'two' }];
    expect(await test.refused('POST', 'runs/create', { experiment_id: '0', run_name: 'one', tags })).toMatchObject({
      status: 400,
      message:
        "Both 'run_name' argument and 'mlflow.runName' tag are specified, but with different values (run_name='one', mlflow.runName='two').",
    });
    const id = await test.createExperiment('deleted');
    await test.post('experiments/delete', { experiment_id: id });
    expect(await test.refused('POST', 'runs/create', { experiment_id: id })).toMatchObject({
      status: 400,
      message: `The experiment ${id} must be in the 'active' state. Current state is deleted.`,
    });
    expect(await test.refused('POST', 'runs/create', {})).toMatchObject({ status: 400 });
  });
});
