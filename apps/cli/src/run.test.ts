import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { mlapps } from './testing/processes.js';

const nobody = 'http://127.0.0.1:2';
const create = ['apps', 'create', '--name', 'a', '--artifact-store-uri', 's3://b/c', '--role-arn', 'arn:aws:iam::111111111111:role/R'];

describe('exit codes', () => {
  it.each([[['status']], [['env']], [['apps', 'list']], [['apps', 'list', '--region', 'us-east-1']], [create], [['reset', '--yes']]])(
    'is 3 when no emulator answers %j',
    async (args) => {
      const { code, stdout, stderr } = await mlapps([...args, '--endpoint', nobody]);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toBe(
        `mlapps: ${nobody} does not answer (ECONNREFUSED). Start an emulator with "mlapps start --detach", or give the address of a running one with --endpoint.\n`,
      );
    },
  );

  it.each([
    [[], 'A command is missing'],
    [['aps'], 'Unknown command "aps"'],
    [['apps'], 'create, list, describe'],
    [['apps', 'lists'], 'Unknown command "lists"'],
    [['status', '--nonsense'], '--nonsense'],
    [['status', 'extra'], 'too many arguments'],
    [['apps', 'create', '--name', 'a'], '--artifact-store-uri'],
    [['apps', 'describe'], "missing required argument 'app'"],
    [['apps', 'list', '--status', 'Ready'], 'Creating, Created'],
    [['apps', 'list', '--created-after', 'yesterday'], '2026-11-22T12:00:00Z'],
    [['apps', 'list', '--account', '1'], '12 digits'],
    [[...create, '--tags', 'a'], 'key=value'],
    [['env', '--shell', 'ksh'], 'bash, zsh, fish, powershell, cmd, dotenv, json'],
    [['logs', '--lines', '-1'], 'whole number'],
    [['status', '--endpoint', 'localhost:4566'], 'not a URL'],
  ])('is 2 for %j', async (args, message) => {
    const { code, stdout, stderr } = await mlapps(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['https://api.sagemaker.us-east-1.amazonaws.com'],
    ['http://192.168.0.1:4566'],
    ['http://127.0.0.1.example.com'],
    ['http://0.0.0.0:2'],
  ])('is 2 for %s, which is another machine', async (endpoint) => {
    for (const args of [
      ['status'],
      ['reset', '--yes'],
      ['apps', 'delete', 'arn:aws:sagemaker:us-east-1:111111111111:mlflow-app/app-ABCDEFGHIJKL'],
    ]) {
      const { code, stderr } = await mlapps(args, { AWS_ENDPOINT_URL: endpoint });
      expect(code).toBe(2);
      expect(stderr).toContain('--allow-remote');
    }
  });

  it('goes to another machine when told to', async () => {
    expect((await mlapps(['status', '--endpoint', 'http://0.0.0.0:2', '--allow-remote'])).code).toBe(3);
  });

  it.each(['http://localhost:2', 'http://[::1]:2', 'http://app.localhost:2'])('takes %s for this machine', async (endpoint) => {
    expect((await mlapps(['status', '--endpoint', endpoint])).code).toBe(3);
  });

  it('prints errors as JSON with --json', async () => {
    const missing = await mlapps(['status', '--json', '--endpoint', nobody]);
    expect(JSON.parse(missing.stderr)).toMatchObject({ error: { code: 'EmulatorUnreachable', exitCode: 3 } });
    const usage = await mlapps(['status', '--json', '--nonsense']);
    expect(JSON.parse(usage.stderr)).toEqual({ error: { code: 'Usage', message: "unknown option '--nonsense'.", exitCode: 2 } });
  });

  it('is 0 for help and version', async () => {
    expect((await mlapps(['--help'])).stdout).toContain('Exit codes:');
    expect((await mlapps(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+/);
    expect((await mlapps(['apps', 'create', '--help'])).code).toBe(0);
  });
});

describe('a server that is no emulator', () => {
  let server: Server;
  beforeAll(async () => {
    server = createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.close();
  });

  it.each([
    [['status'], 'is not an mlapps emulator'],
    [['apps', 'list'], 'is not an mlapps emulator'],
    [['apps', 'list', '--region', 'us-east-1'], 'not as SageMaker does'],
  ])('counts as none for %j', async (args, message) => {
    const { code, stderr } = await mlapps([...args, '--endpoint', `http://127.0.0.1:${(server.address() as AddressInfo).port}`]);
    expect(code).toBe(3);
    expect(stderr).toContain(message);
  });
});
