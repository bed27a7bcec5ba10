import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('artifacts/list', () => {
  const test = testApp();
  afterAll(() => test.close());

  const put = async (run_id: string, path: string, text: string) => {
    const file = join(test.folder, 'artifacts', 'bucket/root/0', run_id, 'artifacts', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };

  it('lists a folder: files with their size, folders without', async () => {
    const run_id = await test.createRun();
    await put(run_id, 'a.txt', 'four');
    await put(run_id, 'empty', '');
    await put(run_id, 'model/b.txt', 'x');
    const root_uri = `s3://bucket/root/0/${run_id}/artifacts`;
    expect(await test.get('artifacts/list', { run_id })).toEqual({
      root_uri,
      files: [
        { path: 'a.txt', is_dir: false, file_size: 4 },
        { path: 'empty', is_dir: false },
        { path: 'model', is_dir: true },
      ],
    });
    expect(await test.get('artifacts/list', { run_id, path: 'model' })).toEqual({
      root_uri,
      files: [{ path: 'model/b.txt', is_dir: false, file_size: 1 }],
    });
    expect(await test.get('artifacts/list', { run_id, path: 'nothing' })).toEqual({ root_uri });
  });

  it.each(['../x', '%2e%2e/x', '%252e%252e%252fx', '/etc', 'a/../../b', 'C:\\x', 'a#b', 'file:x'])('refuses the path %s', async (path) => {
    expect(await test.refused('GET', 'artifacts/list', { run_id: await test.createRun(), path })).toEqual({
      status: 400,
      error_code: 'INVALID_PARAMETER_VALUE',
      message: 'Invalid path',
    });
  });
});
