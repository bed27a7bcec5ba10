import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type EmulatorProcess, mlapps, mlappsJson, startEmulator } from '../testing/processes.js';

describe('mlapps status', () => {
  let emulator: EmulatorProcess;
  beforeAll(async () => {
    emulator = await startEmulator(['--account', '222222222222', '--region', 'eu-west-1']);
  });
  afterAll(() => emulator.close());

  it('prints what the emulator says of itself', async () => {
    const status = await mlappsJson<Record<string, unknown>>(['status', '--endpoint', emulator.url]);
    expect(status).toMatchObject({
      status: 'ok',
      mlflowVersion: '3.10.1',
      signatures: 'lenient',
      account: '222222222222',
      region: 'eu-west-1',
      endpoint: emulator.url,
      data: emulator.folder,
      services: { sagemaker: { status: 'running' }, s3: { status: 'running' } },
    });
    expect(status['defaultApp']).toMatch(/^arn:aws:sagemaker:eu-west-1:222222222222:mlflow-app\/app-[A-Z2-7]{12}$/);
  });

  it('prints it for people', async () => {
    const { code, stdout, stderr } = await mlapps(['status'], { AWS_ENDPOINT_URL: emulator.url });
    expect(stderr).toBe('');
    expect(stdout).toContain(`endpoint     ${emulator.url}\n`);
    expect(stdout).toContain('account      222222222222 in eu-west-1\n');
    expect(code).toBe(0);
  });

  it('takes --endpoint before AWS_ENDPOINT_URL', async () => {
    const { code } = await mlapps(['status', '--endpoint', emulator.url], { AWS_ENDPOINT_URL: 'http://127.0.0.1:2' });
    expect(code).toBe(0);
  });
});
