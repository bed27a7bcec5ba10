import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { checkConfig } from './config.js';
import { createEmulator } from './emulator.js';

describe('an emulator that starts', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'emulator-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each(['control.db', 's3/s3.db', 'emulator.lock'])(
    'says that its folder is damaged when %s is, and starts when that is mended',
    async (name) => {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, 'this is no database '.repeat(500));
      const config = checkConfig({ port: 0, data: folder });
      await expect(createEmulator(config)).rejects.toThrow(/holds a damaged database \(SQLITE_NOTADB\).*--data/);
      rmSync(file);
      await (await createEmulator(config)).close();
    },
  );
});
