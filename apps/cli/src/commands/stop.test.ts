import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { type EmulatorProcess, mlapps, mlappsJson, scratchFolder, startEmulator } from '../testing/processes.js';

describe('mlapps stop', () => {
  let folder: ReturnType<typeof scratchFolder>;
  let emulator: EmulatorProcess | undefined;
  beforeEach(() => {
    folder = scratchFolder();
  });
  afterEach(async () => {
    folder.close();
    await emulator?.close();
    emulator = undefined;
  });

  it('stops the emulator of a folder', async () => {
    emulator = await startEmulator();
    const stopped = await mlappsJson(['stop', '--data', emulator.folder]);
    expect(stopped).toEqual({ stopped: true, pid: emulator.pid, data: emulator.folder });
    expect((await mlapps(['status', '--endpoint', emulator.url])).code).toBe(3);
  });

  it('stops the emulator at an endpoint', async () => {
    emulator = await startEmulator();
    const { code, stdout } = await mlapps(['stop', '--endpoint', emulator.url]);
    expect(stdout).toBe(`Stopped the emulator on ${emulator.folder} (process ${emulator.pid}).\n`);
    expect(code).toBe(0);
  });

  it('does not call one stopped that answers still, though its folder was cleared', async () => {
    emulator = await startEmulator();
    rmSync(join(emulator.folder, 'emulator.json'));
    const { code, stderr } = await mlapps(['stop', '--endpoint', emulator.url]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${emulator.url} answers, but ${emulator.folder} does not say which process it is.`);
  });

  it('is content when none runs', async () => {
    expect(await mlappsJson(['stop', '--data', folder.path])).toEqual({ stopped: false, data: folder.path });
    expect((await mlapps(['stop', '--data', folder.path])).code).toBe(0);
  });

  it('says that nothing answers at the endpoint it was given', async () => {
    expect((await mlapps(['stop', '--endpoint', 'http://127.0.0.1:2'])).code).toBe(3);
  });

  it('leaves a process alone that does not answer as an emulator, unless forced', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    await once(other, 'spawn');
    const file = join(folder.path, 'emulator.json');
    writeFileSync(file, JSON.stringify({ pid: other.pid, url: 'http://127.0.0.1:2' }));

    const refused = await mlapps(['stop', '--data', folder.path]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('--force');
    expect(other.signalCode).toBeNull();

    const ended = once(other, 'exit');
    expect((await mlapps(['stop', '--data', folder.path, '--force'])).code).toBe(0);
    await ended;
    expect(other.signalCode).toBe('SIGKILL');
    expect(existsSync(file)).toBe(false);
  });
});
