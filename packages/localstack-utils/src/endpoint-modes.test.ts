import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { attachEndpoint } from './attach-endpoint.js';
import { containerEndpoint, LOCALSTACK_IMAGE } from './container-endpoint.js';
import { spawnEndpoint } from './spawn-endpoint.js';
import { startEndpoint } from './start-endpoint.js';
import globalSetup from './global-setup.js';
import globalTeardown from './global-teardown.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'localstack-utils-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that starts as the emulator does; the real one is started by the suites of apps/cli. */
function program(name: string, source: string): string[] {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, source);
  return [process.execPath, file];
}

const SERVING = `
import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
const at = process.argv.indexOf('--data');
writeFileSync(process.argv[at + 1] + '/settings', process.argv.slice(at + 2).join(' '));
const server = createServer((request, response) => response.end('{}')).listen(0, '127.0.0.1', () => {
  console.log('mlapps is ready on http://127.0.0.1:' + server.address().port);
});`;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('attach', () => {
  let server: Server | undefined;
  afterEach(() => void server?.close());

  async function serving(status: () => number, route = '/_localstack/health'): Promise<string> {
    server = createServer((request, response) => {
      response.writeHead(request.url === route ? status() : 404, { location: 'http://127.0.0.1:9' }).end();
    });
    await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it('waits until the endpoint is well, and leaves it running', async () => {
    let calls = 0;
    const url = await serving(() => (++calls > 2 ? 200 : 503));
    const endpoint = await attachEndpoint(url.replace('127.0.0.1', 'localhost'), 10);
    expect(endpoint.url).toBe(url);
    await endpoint.stop();
    expect((await fetch(`${url}/_localstack/health`)).status).toBe(200);
  });

  it('knows moto', async () => {
    const url = await serving(() => 200, '/moto-api/');
    expect((await attachEndpoint(url, 1)).url).toBe(url);
  });

  it('gives up in time, and says what it saw', async () => {
    const url = await serving(() => 302);
    await expect(attachEndpoint(url, 0.2)).rejects.toThrow('answers 404');
    server!.close();
    await expect(attachEndpoint(url, 0.2)).rejects.toThrow(`${url} is not ready after 0.2 s (ECONNREFUSED)`);
  });

  it('is what AWS_ENDPOINT_URL means, and never reaches AWS', async () => {
    const env = { AWS_ENDPOINT_URL: await serving(() => 200) };
    const { url } = await startEndpoint({ command: ['/no/such/program'] }, env);
    expect(env).toMatchObject({ AWS_ENDPOINT_URL: url, AWS_REGION: 'us-east-1' });
    await expect(startEndpoint({}, { AWS_ENDPOINT_URL: 'https://sts.amazonaws.com' })).rejects.toThrow('not on this machine');
  });
});

describe('spawn', () => {
  it('starts a process with a data folder of its own, and ends both', async () => {
    const endpoint = await spawnEndpoint({ command: program('serving', SERVING), settings: ['--create-seconds', '1'] });
    expect((await fetch(endpoint.url)).status).toBe(200);
    expect(existsSync(join(endpoint.folder, 'settings'))).toBe(true);
    await endpoint.stop();
    expect([existsSync(endpoint.folder), isAlive(endpoint.pid)]).toEqual([false, false]);
    await endpoint.stop();
  });

  it('says what a program said that did not start', async () => {
    const failing = program('failing', `console.error('The port is taken.'); process.exit(1);`);
    await expect(spawnEndpoint({ command: failing })).rejects.toThrow(/ended with 1\nThe port is taken/);
    const silent = program('silent', 'setInterval(() => {}, 1000)');
    await expect(spawnEndpoint({ command: silent, seconds: 0.3 })).rejects.toThrow('is not ready after 0.3 s');
    await expect(spawnEndpoint({ command: ['/no/such/program'] })).rejects.toThrow('does not start');
  });

  it('refuses a program that is ready somewhere else', async () => {
    const elsewhere = program('elsewhere', `console.log('ready on http://10.0.0.1:4566'); setInterval(() => {}, 1000);`);
    await expect(spawnEndpoint({ command: elsewhere })).rejects.toThrow('not on this machine');
  });
});

describe('container', () => {
  const containers = (start: () => Promise<never>) => () =>
    Promise.resolve({
      LocalstackContainer: class {
        start = start;
      },
    });

  it('asks for its peer', async () => {
    await expect(containerEndpoint()).rejects.toThrow('npm install --save-dev @testcontainers/localstack');
  });

  it('asks for a container runtime', async () => {
    const load = containers(() => Promise.reject(new Error('Could not find a working container runtime strategy')));
    await expect(containerEndpoint(LOCALSTACK_IMAGE, load)).rejects.toThrow(
      /localstack:4\.14\.0 does not start: Could not find.*needs Docker/,
    );
  });

  it('is a mode of startEndpoint', async () => {
    await expect(startEndpoint({ mode: 'container' }, {})).rejects.toThrow('@testcontainers/localstack');
    await expect(startEndpoint({ mode: 'docker' as never }, {})).rejects.toThrow('mode is docker');
  });
});

describe('global setup and teardown', () => {
  const before = { ...process.env };
  afterEach(() => {
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, before);
  });

  it('export an endpoint to the workers, and end it', async () => {
    for (const name of Object.keys(process.env)) if (/^(?:AWS|SAGEMAKER|MLFLOW)_/.test(name)) delete process.env[name];
    const globals = { localstackUtils: { command: program('setup', SERVING) } };
    await globalSetup({}, { rootDir: folder, globals });
    const url = process.env['AWS_ENDPOINT_URL']!;
    expect((await fetch(url)).status).toBe(200);
    await globalTeardown();
    await expect(fetch(url)).rejects.toThrow();
    await globalTeardown();
  });
});
