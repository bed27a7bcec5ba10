import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('artifacts/presigned-upload-url', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('answers a URL for the file below the run, and the headers to send', async () => {
    const run_id = await test.createRun();
    expect(await test.post('artifacts/presigned-upload-url', { run_id, path: 'model/weights.bin', expiration: 60 })).toEqual({
      presigned_url: `http://signed.test/s3://bucket/root/0/${run_id}/artifacts/model/weights.bin?expires=60`,
      headers: {},
    });
    expect(await test.post('artifacts/presigned-upload-url', { run_id, path: 'a' })).toMatchObject({
      presigned_url: expect.stringContaining('expires=900'),
    });
  });

  it('refuses paths that leave the run, runs that are not there and times that no signature lasts', async () => {
    const run_id = await test.createRun();
    for (const members of [
      { run_id, path: '../other' },
      { run_id, path: '' },
      { run_id },
      { run_id, path: 'a', expiration: 0 },
      { run_id, path: 'a', expiration: 604_801 },
      { path: 'a' },
    ]) {
      expect(await test.refused('POST', 'artifacts/presigned-upload-url', members)).toMatchObject({ status: 400 });
    }
    expect(await test.refused('POST', 'artifacts/presigned-upload-url', { run_id: 'nope', path: 'a' })).toMatchObject({ status: 404 });
    await test.post('runs/delete', { run_id });
    expect(await test.refused('POST', 'artifacts/presigned-upload-url', { run_id, path: 'a' })).toMatchObject({ status: 400 });
  });
});
