import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type EmulatorProcess, mlapps, mlappsJson, startEmulator } from '../testing/processes.js';

const OTHER = '222222222222';

describe('mlapps explain', () => {
  let emulator: EmulatorProcess;
  let app: string;
  beforeAll(async () => {
    emulator = await startEmulator();
    app = (await mlappsJson<{ defaultApp: string }>(['status', '--endpoint', emulator.url])).defaultApp;
  });
  afterAll(() => emulator.close());

  const explain = (principal: string, ...more: string[]): string[] => [
    ...['explain', '--endpoint', emulator.url, '--principal', principal],
    ...['--action', 'sagemaker:DescribeMlflowApp', '--resource', app, ...more],
  ];

  it('ends with 0 for what is allowed', async () => {
    const { code, stdout, stderr } = await mlapps(explain('000000000000'));
    expect(stderr).toBe('');
    expect(stdout).toContain("\nallowed: same-account, the resource is in the principal's own account\n");
    expect(code).toBe(0);
  });

  it('ends with 1 for what is denied, and says what it looked at', async () => {
    const { code, stdout, stderr } = await mlapps(explain(OTHER));
    expect(stderr).toBe('');
    expect(stdout).toContain('belongs to account 000000000000');
    expect(stdout).toContain('no share gives the resource to the principal');
    expect(stdout).toContain(
      `denied: not-shared, the resource is in another account, and no share gives it to the principal\nUser: arn:aws:iam::${OTHER}:root is not authorized to perform: sagemaker:DescribeMlflowApp on resource: ${app} because no resource-based policy allows the sagemaker:DescribeMlflowApp action\n`,
    );
    expect(code).toBe(1);
  });

  it('prints JSON, with the code of the reason', async () => {
    const { code, stdout } = await mlapps(explain(OTHER, '--json', '--context', 'aws:SourceIp=10.0.0.1'));
    expect(JSON.parse(stdout)).toMatchObject({
      principal: `arn:aws:iam::${OTHER}:root`,
      decision: { allowed: false, reason: 'not-shared' },
      steps: expect.arrayContaining([expect.objectContaining({ kind: 'share', effect: 'none' })]),
    });
    expect(code).toBe(1);
  });

  it.each([
    ['a principal that is none', ['--principal', 'me']],
    ['an action that is none', ['--action', 'Describe']],
    ['a condition without a value', ['--context', 'aws:SourceIp']],
  ])('refuses %s', async (_, more) => {
    const { code, stderr } = await mlapps([...explain(OTHER), ...more]);
    expect(stderr).toMatch(/^mlapps: .+ See "mlapps --help"\.\n$/);
    expect(code).toBe(2);
  });
});
