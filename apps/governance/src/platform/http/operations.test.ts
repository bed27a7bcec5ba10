import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { actorOf, startGovernance } from '../../testing/start-governance.js';
import type { TestGovernance } from '../../testing/start-governance.js';
import { HealthChecks } from './health-checks.js';

describe('for those who run it', () => {
  let governance: TestGovernance;
  const spans: { name: string; traceId: string }[] = [];
  const collector = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { resourceSpans } = JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: { name: string; traceId: string }[] }[] }[] };
      spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
      response.end('{}');
    });
  });

  beforeAll(async () => {
    collector.listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const otlpEndpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    governance = await startGovernance({ logLevel: 'silent', otlpEndpoint, traceRatio: 1 });
  });
  afterAll(() => {
    collector.close();
  });

  const get = (url: string, remoteAddress = '127.0.0.1') => governance.app.inject({ method: 'GET', url, remoteAddress });

  it('it is alive and ready, without a token', async () => {
    expect((await get('/healthz')).json()).toEqual({ status: 'ok' });
    let ready = await get('/readyz');
    for (let waited = 0; ready.statusCode === 503 && waited < 50; waited += 1) {
      await sleep(100);
      ready = await get('/readyz');
    }
    expect([ready.statusCode, ready.json()]).toMatchObject([
      200,
      { status: 'ready', checks: { database: { ready: true }, listener: { ready: true } } },
    ]);
  });

  it('it is not ready while a check says so, fails, or hangs', async () => {
    const health = governance.app.get(HealthChecks);
    for (const check of [() => ({ ready: false }), () => Promise.reject(new Error('secret')), () => new Promise<never>(() => undefined)]) {
      health.register('part', check);
      const answer = await get('/readyz');
      expect(answer.statusCode).toBe(503);
      expect(answer.body).not.toContain('secret');
    }
    health.register('part', () => ({ ready: true }));
  });

  it('it is not ready without its migrations', async () => {
    const client = new pg.Client({ connectionString: governance.databaseUrl });
    await client.connect();
    await client.query('DELETE FROM "_prisma_migrations" WHERE migration_name = \'0001_tables\'');
    await client.end();
    expect((await get('/readyz')).json()).toMatchObject({ checks: { database: { ready: false, detail: '1 migrations are not applied' } } });
  });

  it('it counts operations by name, for this machine alone', async () => {
    await governance.query(actorOf('vera'), 'query OneName { __typename }');
    const { body } = await get('/metrics');
    expect(body).toMatch(/mlapps_graphql_request_seconds_count\{operation="OneName",kind="query",outcome="ok"\} 1/);
    expect(body).toContain('nodejs_eventloop_lag_seconds');
    expect((await get('/metrics', '10.0.0.1')).statusCode).toBe(403);
    for (const headers of [{ host: 'evil.example' }, { host: 'localhost', 'x-forwarded-for': '10.0.0.1' }])
      expect((await governance.app.inject({ method: 'GET', url: '/metrics', headers })).statusCode).toBe(403);
  });

  it('it traces a request with its statements', async () => {
    await governance.query(actorOf('vera'), 'query Traced { accounts(first: 1) { nodes { id } } }');
    await governance.close();
    const request = spans.find(({ name }) => name === 'query Traced');
    expect(request).toBeDefined();
    expect(spans.filter(({ traceId }) => traceId === request!.traceId).map(({ name }) => name)).toContain('SQL SELECT');
  });
});
