import { execFileSync } from 'node:child_process';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type EmulatorProcess, mlapps, mlappsJson, startEmulator } from '../testing/processes.js';

describe('mlapps env', () => {
  let emulator: EmulatorProcess;
  let connected: Record<string, string>;
  beforeAll(async () => {
    emulator = await startEmulator(['--secret-access-key', "it's", '--signatures', 'strict']);
    connected = { AWS_ENDPOINT_URL: emulator.url, MLAPPS_SECRET_ACCESS_KEY: "it's" };
  });
  afterAll(() => emulator.close());

  it('prints lines a shell can evaluate, quotes included', async () => {
    const { stdout, code } = await mlapps(['env', '--shell', 'bash'], connected);
    expect(code).toBe(0);
    const variables = execFileSync('sh', ['-c', `${stdout}\nenv`], { encoding: 'utf8', env: {} });
    expect(variables).toContain("AWS_SECRET_ACCESS_KEY=it's\n");
    expect(variables).toContain(`SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT=${emulator.url}\n`);
    expect(variables).toMatch(/MLFLOW_TRACKING_URI=arn:aws:sagemaker:us-east-1:000000000000:mlflow-app\/app-[A-Z2-7]{12}\n/);
  });

  it('names the default app of another account and Region', async () => {
    const variables = await mlappsJson<Record<string, string>>(['env', '--account', '111111111111', '--region', 'eu-west-1'], connected);
    expect(variables).toMatchObject({ AWS_ACCESS_KEY_ID: '111111111111', AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' });
    expect(variables['MLFLOW_TRACKING_URI']).toContain(':eu-west-1:111111111111:mlflow-app/');
  });

  it('speaks the shell of the user', async () => {
    const { stdout } = await mlapps(['env'], { ...connected, SHELL: '/usr/bin/fish' });
    expect(stdout).toContain(String.raw`set -gx AWS_SECRET_ACCESS_KEY 'it\'s'`);
  });

  it.each([
    ['powershell', "$env:AWS_SECRET_ACCESS_KEY = 'it''s'"],
    ['cmd', 'set "AWS_SECRET_ACCESS_KEY=it\'s"'],
    ['dotenv', "AWS_SECRET_ACCESS_KEY=it's\n"],
    ['json', '"AWS_SECRET_ACCESS_KEY": "it\'s"'],
  ])('writes %s', async (shell, line) => {
    const { stdout } = await mlapps(['env', '--shell', shell], connected);
    expect(stdout).toContain(line);
  });

  it('says which secret is wrong', async () => {
    const { code, stderr } = await mlapps(['env'], { AWS_ENDPOINT_URL: emulator.url, MLAPPS_SECRET_ACCESS_KEY: 'wrong' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^mlapps: InvalidSignatureException: .*--secret-access-key.*\n$/);
  });
});
