import { existsSync, mkdtempSync, readdirSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { describe, expect, it } from '@jest/globals';

import { endpoints } from './endpoints.js';
import { API, testApp, textOf } from './testing/test-app.js';

const handlesIn = (folder: string): number =>
  readdirSync('/proc/self/fd').filter((handle) => {
    try {
      return readlinkSync(`/proc/self/fd/${handle}`).startsWith(folder);
    } catch {
      return false;
    }
  }).length;

const onLinux = process.platform === 'linux' ? it : it.skip;

describe('the data plane', () => {
  it('keeps what apps hold apart', async () => {
    const test = testApp();
    const run_id = await test.createRun();
    const other = { ...test.app, id: 'app-OTHER', artifactRoot: 's3://other' };
    const response = await test.send('GET', 'runs/get', { query: `run_id=${run_id}`, app: other });
    expect(response.status).toBe(404);
    const experiment = await test.send('GET', 'experiments/get', { query: 'experiment_id=0', app: other });
    expect(await textOf(experiment)).toContain('"artifact_location":"s3://other/0"');
    await test.close();
  });

  it('finds everything again after it was closed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mlapps-again-'));
    const first = testApp({ folder });
    const run_id = await first.createRun('0', { run_name: 'kept' });
    const unacknowledged = first.post('runs/log-metric', { run_id, key: 'k', value: 1, timestamp: 1 });
    await first.apps.close();
    await unacknowledged;
    const second = testApp({ folder });
    expect(await second.get('runs/get', { run_id })).toMatchObject({
      run: { info: { run_name: 'kept' }, data: { metrics: [{ value: 1 }] } },
    });
    expect(await second.post('runs/search', { experiment_ids: ['0'] })).toMatchObject({ runs: [{ info: { run_id } }] });
    await second.close();
  });

  it('opens an app when it is first asked, and not for what needs no data', async () => {
    const test = testApp();
    await test.send('GET', '/version');
    await test.send('GET', `${API}nothing`);
    expect(test.apps.stats()).toEqual({ openApps: 0, runningSearches: 0 });
    await test.get('experiments/get', { experiment_id: '0' });
    expect(test.apps.stats().openApps).toBe(1);
    await test.close();
  });

  onLinux('holds no file handle of idle apps, nor of more than it may have open', async () => {
    const test = testApp({ idleMilliseconds: 60, maxOpenApps: 3 });
    for (let n = 0; n < 12; n++) {
      const app = { ...test.app, id: `app-${n}` };
      expect((await test.send('POST', 'runs/create', { body: '{"experiment_id":"0"}', app })).status).toBe(200);
      expect((await test.send('POST', 'runs/search', { body: '{"experiment_ids":["0"]}', app })).status).toBe(200);
    }
    expect(test.apps.stats().openApps).toBeLessThanOrEqual(3);
    for (let turn = 0; turn < 60 && handlesIn(test.folder) > 0; turn++) await sleep(50);
    expect(handlesIn(test.folder)).toBe(0);
    const again = await test.send('POST', 'runs/search', { body: '{"experiment_ids":["0"]}', app: { ...test.app, id: 'app-7' } });
    expect(await textOf(again)).toContain('"runs":[');
    await test.close();
  });

  it('removes an app with its files', async () => {
    const test = testApp();
    const run_id = await test.createRun();
    await test.post('runs/search', { experiment_ids: ['0'] });
    await test.apps.remove(test.app.id);
    expect(readdirSync(test.folder)).toEqual([]);
    expect(await test.refused('GET', 'runs/get', { run_id })).toMatchObject({ status: 404 });
    expect(existsSync(join(test.folder, 'app-TEST.db'))).toBe(true);
    await test.close();
  });

  it('keeps what is written to an app of the same id while the old one is removed', async () => {
    const test = testApp();
    await test.createExperiment('old');
    await test.post('runs/search', { experiment_ids: ['0'] });
    const removed = test.apps.remove(test.app.id);
    await test.createExperiment('new');
    await removed;
    await test.apps.close();
    const again = testApp({ folder: test.folder });
    expect(await again.get('experiments/get-by-name', { experiment_name: 'new' })).toMatchObject({ experiment: { experiment_id: '1' } });
    expect(await again.refused('GET', 'experiments/get-by-name', { experiment_name: 'old' })).toMatchObject({ status: 404 });
    await again.close();
  });

  it('lets no search hold up a write', async () => {
    const test = testApp();
    const run_id = await test.createRun();
    for (let batch = 0; batch < 20; batch++) {
      const metrics = Array.from({ length: 1_000 }, (_, n) => ({ key: 'k', value: n, timestamp: batch, step: n }));
      await test.post('runs/log-batch', { run_id, metrics });
    }
    let searching = true;
    const search = test.send('GET', 'metrics/get-history', { query: `run_id=${run_id}&metric_key=k` }).then((response) => {
      searching = false;
      return response;
    });
    let writesMeanwhile = 0;
    while (searching && writesMeanwhile < 5) {
      await test.post('runs/set-tag', { run_id, key: 'a', value: String(writesMeanwhile) });
      if (searching) writesMeanwhile++;
    }
    expect(writesMeanwhile).toBe(5);
    expect((await search).status).toBe(200);
    await test.close();
  });

  it('refuses ids that are no file names', async () => {
    const logged: object[] = [];
    const test = testApp({ log: { error: (fields) => logged.push(fields) } });
    const response = await test.send('GET', 'experiments/get', { query: 'experiment_id=0', app: { ...test.app, id: '../escape' } });
    expect(response.status).toBe(500);
    expect(logged).toHaveLength(1);
    await test.close();
  });
});

describe('routes', () => {
  const rest = ['/api/2.0/', '/api/3.0/', '/ajax-api/2.0/', '/ajax-api/3.0/'];

  it('answers 404 naming what is not served', async () => {
    const test = testApp();
    expect(await test.refused('GET', '/api/2.0/mlflow/registered-models/search')).toEqual({
      status: 404,
      error_code: 'ENDPOINT_NOT_FOUND',
      message: 'The endpoint GET /api/2.0/mlflow/registered-models/search is not served by this MLflow App.',
    });
    await test.close();
  });

  it.each(rest)('serves the API under %s', async (prefix) => {
    const test = testApp();
    expect(await test.get(`${prefix}mlflow/experiments/get`, { experiment_id: '0' })).toMatchObject({ experiment: { name: 'Default' } });
    await test.close();
  });

  it('answers the wrong method with the right ones', async () => {
    const test = testApp();
    expect(await test.send('DELETE', 'runs/get')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } });
    expect(await test.send('OPTIONS', 'runs/create')).toMatchObject({ status: 200, headers: { allow: 'OPTIONS, POST' } });
    expect(await test.send('HEAD', 'experiments/get', { query: 'experiment_id=0' })).toMatchObject({ status: 200 });
    await test.close();
  });

  it.each(endpoints.filter(({ methods }) => methods.includes('POST')).map(({ path, mount }) => [path, mount]))(
    'answers 4xx to nonsense sent to %s',
    async (path, mount) => {
      const test = testApp();
      const url = `${mount === 'ajax' ? '/ajax-api/2.0/' : '/api/2.0/'}${path}`;
      const bodies = ['', '{', '[]', '5', '"x"', 'null', '{"run_id":{}}', '{"experiment_id":[],"run_id":[],"name":{}}', '['.repeat(500)];
      for (const body of [...bodies, '\ud800', '{"run_id":"' + 'x'.repeat(100_000) + '"}']) {
        const { status } = await test.send('POST', url, { body });
        expect(status === 200 || (status >= 400 && status < 500)).toBe(true);
      }
      expect((await test.send('POST', url, { body: '{}', headers: {} })).status).toBe(400);
      await test.close();
    },
  );
});
