import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const command = fileURLToPath(new URL('../../../cli/bin/mlapps.js', import.meta.url));
const CONSUMER = '700000000004';

describe('the emulator with the governance service beside it', () => {
  const data = mkdtempSync(join(tmpdir(), 'mlapps-start-'));
  const env = { PATH: process.env.PATH, HOME: tmpdir(), MLAPPS_DATA: data, MLAPPS_PORT: '0', MLAPPS_GOVERNANCE_PORT: '0' };
  let endpoint;

  /** Runs the built command; fails with what it said. */
  const mlapps = (...args) =>
    new Promise((resolve, reject) => {
      const surroundings = { ...env, ...(endpoint !== undefined && { AWS_ENDPOINT_URL: endpoint }) };
      execFile(process.execPath, [command, ...args], { env: surroundings, cwd: data }, (error, stdout, stderr) =>
        error === null ? resolve(stdout) : reject(new Error(`mlapps ${args.join(' ')}: ${stdout}${stderr}`)),
      );
    });
  const json = async (...args) => JSON.parse(await mlapps(...args, '--json'));
  const start = async () => {
    endpoint = undefined;
    const started = await json('start', '--detach', '--governance');
    endpoint = started.endpoint;
    return started;
  };
  /** With the governance service of now; its port is another after each start. */
  const governed = async (role, ...args) => {
    const { governance } = await json('status');
    const [token] = (await mlapps('token', '--role', role, '--subject', role)).trim().split('\n');
    Object.assign(env, { MLAPPS_GOVERNANCE_URL: governance.url, MLAPPS_TOKEN: token });
    return json(...args);
  };
  const grants = () => governed('viewer', 'share', 'list', '--all');
  const until = async (look) => {
    for (const end = performance.now() + 60_000; ; await sleep(200)) {
      const found = await look().catch((error) => error);
      if (found !== undefined && !(found instanceof Error)) return found;
      if (performance.now() > end) throw found ?? new Error('It does not come about.');
    }
  };
  /** Of the emulator, the service, PostgreSQL and whatever else they started. */
  const pidsOf = () => {
    const { pid } = JSON.parse(readFileSync(join(data, 'emulator.json'), 'utf8'));
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
    const parents = lines.map((line) => line.trim().split(/\s+/).map(Number));
    const below = (id) => [id, ...parents.filter(([, parent]) => parent === id).flatMap(([child]) => below(child))];
    return below(pid);
  };
  const isAlive = (pid) => {
    try {
      process.kill(pid, 0);
      // one that has ended and was not looked at yet is listed too
      return !/^State:\s+Z/m.test(existsSync(`/proc/${pid}`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '');
    } catch {
      return false;
    }
  };

  beforeAll(async () => {
    // PostgreSQL may be another user
    chmodSync(data, 0o711);
    await start();
  });
  afterAll(async () => {
    await mlapps('stop', '--data', data);
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  });

  it('is one thing for status, env and logs, and shares what the example policy allows', async () => {
    const { governance } = await json('status');
    expect(governance.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await mlapps('env')).toContain(`MLAPPS_GOVERNANCE_URL='${governance.url}'`);
    await mlapps('logs', '--governance');
    const { Summaries } = await json('apps', 'list', '--account', '700000000002');
    const app = Summaries.find(({ Name }) => Name === 'vision-experiments').Arn;
    // until the organization has been looked at
    await until(async () => {
      const asked = await governed('requester', 'share', 'request', '--for', CONSUMER, '--app', app, '--why', 'training');
      return asked.state === 'APPROVED' ? asked : undefined;
    });
    await until(async () => ((await grants())[0].state === 'ACTIVE' ? true : undefined));
  });

  it('loses nothing when everything is killed at once', async () => {
    const pids = pidsOf();
    expect(pids.length).toBeGreaterThan(2);
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    await until(async () => (pids.some(isAlive) ? undefined : true));
    await start();
    const kept = await grants();
    expect(kept).toMatchObject([{ state: 'ACTIVE' }]);
    expect(await governed('viewer', 'policy', 'list')).toMatchObject([{ name: 'example', state: 'ACTIVE' }]);
    await governed('requester', 'share', 'revoke', kept[0].id, '--why', 'over');
    await until(async () => ((await grants())[0].state === 'REVOKED' ? true : undefined));
  });

  it('is reset without its audit, says so, and stops as a whole', async () => {
    expect(await mlapps('reset', '--yes')).toMatch(/keeps its records.*governance/);
    const pids = pidsOf();
    await mlapps('stop', '--data', data);
    await until(async () => (pids.some(isAlive) ? undefined : true));
  });
});
