import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp, textOf } from '../../testing/test-app.js';

describe('/get-artifact', () => {
  const test = testApp();
  afterAll(() => test.close());

  const put = async (run_id: string, name: string, text: string) => {
    const folder = join(test.folder, 'artifacts', 'bucket/root/0', run_id, 'artifacts');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), text);
  };
  const download = (run_id: string, path: string) =>
    test.send('GET', '/get-artifact', { query: `run_id=${run_id}&path=${encodeURIComponent(path)}` });

  it('streams a download that no browser shows', async () => {
    const run_id = await test.createRun();
    await put(run_id, 'report.json', '{"ok":true}');
    const response = await download(run_id, 'report.json');
    expect(response).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'content-length': '11',
        'content-disposition': 'attachment; filename=report.json',
        'x-content-type-options': 'nosniff',
      },
    });
    expect(await textOf(response)).toBe('{"ok":true}');
  });

  it('sends no body to HEAD', async () => {
    const run_id = await test.createRun();
    await put(run_id, 'a.bin', 'abc');
    const response = await test.send('HEAD', '/get-artifact', { query: `run_id=${run_id}&path=a.bin` });
    expect(response).toMatchObject({ status: 200, headers: { 'content-length': '3' }, body: '' });
  });

  it('names files beyond ASCII', async () => {
    const run_id = await test.createRun();
    await put(run_id, 'größe "1".png', '');
    const { headers } = await download(run_id, 'größe "1".png');
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'attachment; filename="gr__e _1_.png"; filename*=UTF-8\'\'gr%C3%B6%C3%9Fe%20%221%22.png',
    });
  });

  it('refuses to leave the run, and names what is missing', async () => {
    const run_id = await test.createRun();
    expect(await test.refused('GET', '/get-artifact', { run_id, path: '../x' })).toMatchObject({ status: 400, message: 'Invalid path' });
    expect(await test.refused('GET', '/get-artifact', { run_id })).toMatchObject({ status: 400 });
    expect(await test.refused('GET', '/get-artifact', { run_id, path: 'nope' })).toMatchObject({
      status: 404,
      error_code: 'RESOURCE_DOES_NOT_EXIST',
    });
    expect(await test.refused('GET', '/get-artifact', { run_id: 'nope', path: 'x' })).toMatchObject({ status: 404 });
  });
});
