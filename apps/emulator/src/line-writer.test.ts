import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { lineWriter } from './line-writer.js';

describe('the writer of the log', () => {
  let folder: string;
  let file: string;
  let descriptor: number;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'line-writer-'));
    file = join(folder, 'emulator.log');
    writeFileSync(file, '');
    descriptor = openSync(file, 'a');
  });
  afterEach(() => {
    closeSync(descriptor);
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps every line, in order', async () => {
    const lines = lineWriter(descriptor);
    for (let index = 0; index < 5_000; index++) {
      lines.write(`line ${index} – ${'x'.repeat(100)}\n`);
      if (index % 1_000 === 0) await new Promise(setImmediate);
    }
    await lines.end();
    const read = readFileSync(file, 'utf8').split('\n');
    expect(read.length).toBe(5_001);
    expect(read.every((line, index) => index === 5_000 || line.startsWith(`line ${index} –`))).toBe(true);
  });

  it('writes what waits at the end of the process', async () => {
    const lines = lineWriter(descriptor);
    lines.write('under way\n');
    lines.write('waits\n');
    lines.flush();
    expect(readFileSync(file, 'utf8')).toContain('waits\n');
    await lines.end();
  });

  it('takes nothing after its end', async () => {
    const lines = lineWriter(descriptor);
    await lines.end();
    lines.write('late\n');
    lines.flush();
    expect(readFileSync(file, 'utf8')).toBe('');
  });

  it('outlives a file that takes nothing', async () => {
    const readOnly = openSync(file, 'r');
    const lines = lineWriter(readOnly);
    for (let index = 0; index < 100; index++) lines.write('lost\n');
    lines.flush();
    await lines.end();
    closeSync(readOnly);
    expect(readFileSync(file, 'utf8')).toBe('');
  });
});
