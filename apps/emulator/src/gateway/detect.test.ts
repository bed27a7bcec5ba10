import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestEmulator } from '../testing/start-emulator.js';

describe('what a request is for', () => {
  let emulator: TestEmulator;
  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.close());

  it.each(['/mlflow/team', '/mlflow/app-short', '/mlflow/', '/mlflow'])('MLflow, when %s names no app before its API', async (prefix) => {
    const answer = await fetch(`${emulator.url}${prefix}/api/2.0/mlflow/experiments/get?experiment_id=0`);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ error_code: 'PERMISSION_DENIED' });
  });

  it('MLflow, when a browser follows a link that MLflow printed', async () => {
    const answer = await fetch(emulator.url, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ message: expect.stringContaining('open a presigned URL') });
  });

  it('S3, when a bucket is named mlflow', async () => {
    const answer = await fetch(`${emulator.url}/mlflow/team/report.txt`);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('<Code>AccessDenied</Code>');
  });
});
