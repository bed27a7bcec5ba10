import { once } from 'node:events';
import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type EmulatorProcess, mlapps, scratchFolder, startEmulator, startMlapps } from '../testing/processes.js';

describe('mlapps logs', () => {
  let emulator: EmulatorProcess;
  let folder: ReturnType<typeof scratchFolder>;
  beforeAll(async () => {
    folder = scratchFolder();
    emulator = await startEmulator();
    await mlapps(['apps', 'list'], { AWS_ENDPOINT_URL: emulator.url });
  });
  afterAll(async () => {
    folder.close();
    await emulator.close();
  });

  it('shows the log of the emulator that answers', async () => {
    const { code, stdout } = await mlapps(['logs'], { AWS_ENDPOINT_URL: emulator.url });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d\d:\d\d:\d\d\.\d{3} INFO {2}started url=http/m);
    expect(stdout).toMatch(/ INFO {2}sagemaker ListMlflowApps 200 [\d.]+ ms requestId=\S+ account=000000000000 region=us-east-1$/m);
  });

  it('shows it as it was written', async () => {
    const { stdout } = await mlapps(['logs', '--json', '--lines', '1', '--data', emulator.folder]);
    expect(JSON.parse(stdout)).toMatchObject({ operation: 'ListMlflowApps', status: 200 });
  });

  it('shows the last lines of a long log', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index} ${'é'.repeat(20)}`);
    writeFileSync(join(folder.path, 'emulator.log'), `${lines.join('\n')}\nhalf a li`);
    const { stdout } = await mlapps(['logs', '--data', folder.path, '--lines', '3000']);
    expect(stdout).toBe(`${lines.slice(-3000).join('\n')}\n`);
    expect((await mlapps(['logs', '--data', folder.path, '--lines', '0'])).stdout).toBe('');
  });

  it('follows what is written, also into a new file', async () => {
    const file = join(folder.path, 'emulator.log');
    writeFileSync(file, 'first\n');
    const child = startMlapps(['logs', '--follow', '--data', folder.path]);
    const lines = createInterface({ input: child.stdout! });
    const next = async (): Promise<string> => ((await once(lines, 'line')) as [string])[0];
    expect(await next()).toBe('first');
    const second = next();
    appendFileSync(file, 'second\n');
    expect(await second).toBe('second');
    const third = next();
    renameSync(file, `${file}.1`);
    writeFileSync(file, 'third\n');
    expect(await third).toBe('third');
    child.kill();
    await once(child, 'exit');
  });

  it('says where it looked', async () => {
    const { code, stderr } = await mlapps(['logs', '--data', join(folder.path, 'nowhere')]);
    expect(code).toBe(1);
    expect(stderr).toContain(join(folder.path, 'nowhere', 'emulator.log'));
  });
});
