import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type EmulatorProcess, mlapps, mlappsJson, startEmulator } from '../testing/processes.js';

const app = ['--artifact-store-uri', 's3://team/mlflow', '--role-arn', 'arn:aws:iam::111111111111:role/Mlflow'];

describe('mlapps reset', () => {
  let emulator: EmulatorProcess;
  let connected: Record<string, string>;
  beforeAll(async () => {
    emulator = await startEmulator(['--default-app', 'false']);
    connected = { AWS_ENDPOINT_URL: emulator.url };
    for (const account of ['111111111111', '222222222222']) await create(account);
  });
  afterAll(() => emulator.close());

  const create = (account: string): Promise<unknown> =>
    mlapps(['apps', 'create', '--account', account, '--name', 'team', ...app], connected);
  const countApps = async (account: string): Promise<number> => {
    const { Summaries } = await mlappsJson<{ Summaries: unknown[] }>(['apps', 'list', '--account', account], connected);
    return Summaries.length;
  };

  it('forgets nothing where nobody can be asked', async () => {
    for (const args of [['reset'], ['reset', '--json']]) {
      const { code, stderr, stdout } = await mlapps(args, connected);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('--yes');
    }
    expect(await countApps('111111111111')).toBe(1);
  });

  it('forgets one account', async () => {
    expect(await mlappsJson(['reset', '--account', '111111111111', '--yes'], connected)).toEqual({ reset: '111111111111' });
    expect(await countApps('111111111111')).toBe(0);
    expect(await countApps('222222222222')).toBe(1);
  });

  it('forgets everything', async () => {
    const { code, stdout } = await mlapps(['reset', '--yes'], connected);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Forgot everything.\n' });
    expect(await countApps('222222222222')).toBe(0);
  });

  it('refuses what is no account', async () => {
    const { code, stderr } = await mlapps(['reset', '--account', '12', '--yes'], connected);
    expect(code).toBe(2);
    expect(stderr).toContain('12 digits');
  });
});
