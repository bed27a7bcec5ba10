import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { mlapps, mlappsJson, scratchFolder, startMlapps } from '../testing/processes.js';

interface Started {
  readonly pid: number;
  readonly endpoint: string;
  readonly data: string;
}

describe('mlapps start', () => {
  let folder: ReturnType<typeof scratchFolder>;
  beforeEach(() => {
    folder = scratchFolder();
  });
  afterEach(async () => {
    await mlapps(['stop', '--data', folder.path]);
    folder.close();
  });

  it('runs in the background, prints the banner of the emulator, and leaves it running', async () => {
    const { code, stdout } = await mlapps(['start', '--detach', '--port', '0', '--data', folder.path, '--app-limit=7']);
    expect(code).toBe(0);
    const url = /^mlapps is ready on (\S+)$/m.exec(stdout)?.[1] ?? '';
    expect(stdout).toContain(`export AWS_ENDPOINT_URL=${url}\n`);
    expect(stdout).toContain(`data         ${folder.path}\n`);
    expect((await mlapps(['status', '--endpoint', url])).code).toBe(0);
  });

  it('takes settings from variables, and says as JSON where it runs', async () => {
    const started = await mlappsJson<Started>(['start', '--detach'], {
      MLAPPS_PORT: '0',
      MLAPPS_DATA: folder.path,
      MLAPPS_REGION: 'eu-west-1',
    });
    expect(started).toMatchObject({ status: 'ok', region: 'eu-west-1', data: folder.path });
    expect(() => process.kill(started.pid, 0)).not.toThrow();
  });

  it('refuses a folder that is in use, and says by whom', async () => {
    const first = await mlappsJson<Started>(['start', '--detach', '--port', '0', '--data', folder.path]);
    const second = await mlapps(['start', '--detach', '--port', '0', '--data', folder.path]);
    expect(second).toMatchObject({ code: 1, stdout: '' });
    expect(second.stderr).toContain(`in use by process ${first.pid} on ${first.endpoint}`);
    expect((await mlapps(['status', '--endpoint', first.endpoint])).code).toBe(0);
  });

  it.each([
    [['--detach', '--nonsense', '1'], /Unknown option --nonsense/],
    [['--nonsense', '1'], /Unknown option --nonsense/],
    [['--detach', '--port', '70000'], /--port/],
    [['--port', '0', '--data'], /--data/],
    [['--detach', '--port', '0', '--host', '10.254.254.254'], /The host is no address of this machine/],
  ])('passes on what the emulator says of %j', async (args, message) => {
    const { code, stderr } = await mlapps(['start', ...args], { MLAPPS_DATA: folder.path });
    expect(code).not.toBe(0);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
  });

  it('says that the data folder cannot be one', async () => {
    const file = join(folder.path, 'file');
    writeFileSync(file, '');
    const { code, stderr } = await mlapps(['start', '--detach', '--port', '0', '--data', file]);
    expect(code).toBe(1);
    expect(stderr).toBe(`mlapps: ${file} cannot be written (EEXIST). Give a folder that can with --data (MLAPPS_DATA).\n`);
  });

  it('says that the port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { code, stderr } = await mlapps(['start', '--detach', '--port', String(port), '--data', folder.path]);
    server.close();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^mlapps: The port is taken\./m);
  });

  it('ends with the emulator when it runs in the foreground', async () => {
    const child = startMlapps(['start', '--port', '0', '--data', folder.path, '--json']);
    const [said] = (await once(child.stdout!, 'data')) as [Buffer];
    const { endpoint } = JSON.parse(said.toString()) as Started;
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(0);
    expect((await mlapps(['status', '--endpoint', endpoint])).code).toBe(3);
  });

  it('does not let a log and an answer share standard output', async () => {
    for (const flag of ['--detach', '--json']) {
      const { code, stderr } = await mlapps(['start', flag, '--log-file', '-', '--data', folder.path]);
      expect(code).toBe(2);
      expect(stderr).toContain('--log-file -');
    }
  });

  it('lists the settings of the emulator', async () => {
    const { code, stdout } = await mlapps(['start', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/--detach/);
    expect(stdout).toMatch(/--create-seconds +MLAPPS_CREATE_SECONDS/);
  });
});
