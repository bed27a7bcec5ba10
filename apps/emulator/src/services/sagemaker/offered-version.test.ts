import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { DescribeMlflowAppCommand } from '@aws-sdk/client-sagemaker';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { systemClock } from '../../clock.js';
import { checkConfig } from '../../config.js';
import { createEmulator } from '../../emulator.js';
import { createApp } from '../../testing/mlflow-app.js';
import { clientsOf } from '../../testing/start-emulator.js';

const WEEK = 7 * 24 * 3600 * 1000;

describe('a new MLflow version', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'offered-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('comes to an app in its next maintenance window, and to new apps at once', async () => {
    const clock = systemClock();
    const start = (mlflowVersion: string) =>
      createEmulator(checkConfig({ port: 0, data: folder, logLevel: 'silent', mlflowVersion }), clock);

    const before = await start('3.4.0');
    const { sagemaker } = clientsOf(before.url, { accessKeyId: '111111111111', secretAccessKey: 'test' }, 'us-east-1');
    const { Arn } = await createApp(sagemaker);
    await before.close();

    clock.advance(10 * WEEK);
    const after = await start('3.10.1');
    const client = clientsOf(after.url, { accessKeyId: '111111111111', secretAccessKey: 'test' }, 'us-east-1').sagemaker;
    const version = async (arn: string) => (await client.send(new DescribeMlflowAppCommand({ Arn: arn }))).MlflowVersion;
    expect(await version(Arn)).toBe('3.4.0');
    expect(await version((await createApp(client)).Arn)).toBe('3.10.1');
    clock.advance(WEEK + 3600_000);
    expect(await version(Arn)).toBe('3.10.1');
    await after.close();
  });
});
