import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { checkConfig, ConfigError } from './config.js';
import { startGovernance } from './governance-process.js';
import type { GovernanceProcess } from './governance-process.js';

/** Stand-ins for the service: what matters here is how its process is started, heard and ended. */
describe('the governance process', () => {
  let folder: string;
  let said: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mlapps-governance-process-'));
    said = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const start = (script: string, env: NodeJS.ProcessEnv = {}, settings: Record<string, unknown> = {}): GovernanceProcess => {
    const program = join(folder, 'program.mjs');
    writeFileSync(program, script);
    const config = checkConfig({ data: join(folder, 'data'), governance: program, secretAccessKey: 'secret', ...settings });
    return startGovernance(config, 'http://127.0.0.1:4566', env, (line) => said.push(line));
  };
  const stays = "setInterval(() => {}, 1000); process.on('SIGTERM', () => { console.log('stopping'); process.exit(0); });";

  it('says where it listens, and is ended', async () => {
    const governance = start(`${stays} process.send({ url: 'http://127.0.0.1:1' });`);
    expect(await governance.ready).toEqual({ url: 'http://127.0.0.1:1' });
    await governance.stop();
    expect(said).toEqual([]);
    const log = join(folder, 'data/governance/governance.log');
    expect(readFileSync(log, 'utf8')).toBe('stopping\n');
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
  });

  it('is pointed at this emulator, whatever AWS the shell is set up for', async () => {
    const names = [
      'AWS_PROFILE',
      'AWS_SESSION_TOKEN',
      'AWS_ENDPOINT_URL',
      'AWS_ACCESS_KEY_ID',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_REGION',
      'KEPT',
    ];
    const governance = start(
      `${stays} process.send({ url: JSON.stringify(${JSON.stringify(names)}.map((name) => process.env[name] ?? null)) });`,
      { AWS_PROFILE: 'production', AWS_SESSION_TOKEN: 'x', AWS_ACCESS_KEY_ID: 'AKIA', AWS_ENDPOINT_URL: 'https://aws', KEPT: 'yes' },
    );
    const ready = (await governance.ready) as { url: string };
    expect(JSON.parse(ready.url)).toEqual([null, null, 'http://127.0.0.1:4566', '000000000000', 'secret', 'us-east-1', 'yes']);
    await governance.stop();
  });

  it('says why it does not listen', async () => {
    const refused = start("process.send({ failed: 'The port is taken.' }); process.exitCode = 1; process.disconnect();");
    expect(await refused.ready).toEqual({ failed: 'The port is taken.' });
    await refused.stop();
    const broken = start('process.exit(3);');
    expect(await broken.ready).toEqual({
      failed: expect.stringMatching(/^It ended with exit code 3\. Its log says why: .*governance\.log$/),
    });
  });

  it('is missed when it ends later', async () => {
    const governance = start("process.send({ url: 'x' }, () => process.exit(4));");
    await governance.ready;
    for (let waited = 0; said.length === 0 && waited < 100; waited++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(said).toEqual([expect.stringMatching(/the governance service ended \(exit code 4\); the emulator goes on/)]);
  });

  it('needs a program that is there', () => {
    expect(() => startGovernance(checkConfig({ governance: '/none.js' }), 'http://x', {}, () => undefined)).toThrow(ConfigError);
  });
});
