import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { DataFolderInUse, DataFolderUnusable, takeDataFolder } from './data-folder.js';

describe('the data folder', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'data-folder-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('says who uses it, and where', () => {
    const taken = takeDataFolder(folder);
    taken.announce('http://127.0.0.1:4566');
    expect(JSON.parse(readFileSync(join(folder, 'emulator.json'), 'utf8'))).toEqual({ pid: process.pid, url: 'http://127.0.0.1:4566' });
    taken.release();
    expect(() => readFileSync(join(folder, 'emulator.json'))).toThrow('ENOENT');
  });

  it('is refused while it is in use', () => {
    const taken = takeDataFolder(folder);
    taken.announce('http://127.0.0.1:4566');
    expect(() => takeDataFolder(folder)).toThrow(DataFolderInUse);
    expect(() => takeDataFolder(folder)).toThrow(/in use by process \d+ on http:\/\/127\.0\.0\.1:4566.*--data/);
    taken.release();
    takeDataFolder(folder).release();
  });

  it('is refused while another process uses it, and free when that was killed', async () => {
    const module = JSON.stringify(new URL('./data-folder.js', import.meta.url).href);
    const other = spawn(process.execPath, [
      '--input-type=module',
      '--eval',
      `const { takeDataFolder } = await import(${module}); takeDataFolder(${JSON.stringify(folder)}); console.log('taken'); setInterval(() => {}, 1000);`,
    ]);
    await once(other.stdout, 'data');
    expect(() => takeDataFolder(folder)).toThrow(`in use by process ${other.pid}.`);
    other.kill('SIGKILL');
    await once(other, 'exit');
    takeDataFolder(folder).release();
  });

  it('is refused where no folder can be', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => takeDataFolder(join(folder, 'file', 'data'))).toThrow(DataFolderUnusable);
    expect(() => takeDataFolder(join(folder, 'file'))).toThrow(/file cannot be written \(EEXIST\).*--data/);
  });

  it.each(['', '{"pid":', JSON.stringify({ pid: process.ppid })])('is free when a killed process left a file that says %p', (left) => {
    writeFileSync(join(folder, 'emulator.json'), left);
    expect(() => takeDataFolder(folder).release()).not.toThrow();
  });
});
