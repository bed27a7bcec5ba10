import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { DataFolderInUse, takeDataFolder } from './data-folder.js';

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

  it('is refused while another process uses it', () => {
    writeFileSync(join(folder, 'emulator.json'), JSON.stringify({ pid: process.ppid, url: 'http://127.0.0.1:4566' }));
    expect(() => takeDataFolder(folder)).toThrow(DataFolderInUse);
    expect(() => takeDataFolder(folder)).toThrow(/--data/);
  });

  it.each(['', '{"pid":', JSON.stringify({ pid: 2 ** 30 })])('is free when the other is gone: %p', (left) => {
    writeFileSync(join(folder, 'emulator.json'), left);
    expect(() => takeDataFolder(folder).release()).not.toThrow();
  });
});
