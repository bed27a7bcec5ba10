import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { checkConfig } from '../../config.js';
import { createGovernance } from '../../governance.js';
import { actorOf } from '../../testing/start-governance.js';
import { TestAuthenticator } from '../../testing/test-authenticator.js';
import { systemClock } from '../clock.js';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.js';
import type { EmbeddedPostgres } from '../postgres/embedded-postgres.js';
import { migrate } from '../postgres/migrate.js';

/** On a PostgreSQL of its own, which is stopped. */
describe('while PostgreSQL is away', () => {
  let folder: string;
  let postgres: EmbeddedPostgres;
  let app: NestFastifyApplication;
  const authenticator = new TestAuthenticator();
  const start = async (port: number) => startEmbeddedPostgres({ folder, port, settings: ['fsync=off'] });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mlapps-outage-'));
    chmodSync(folder, 0o755);
    postgres = await start(0);
    await migrate(postgres.url);
    const config = checkConfig({ syncSeconds: 0, driftSeconds: 0, databaseConnectSeconds: 1, logLevel: 'silent' });
    app = await createGovernance({ ...config, databaseUrl: postgres.url }, systemClock(), authenticator);
  });
  afterAll(async () => {
    await app.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const ready = () => app.inject({ method: 'GET', url: '/readyz' });
  const untilReady = async (wanted: number) => {
    for (let tries = 0; tries < 150 && (await ready()).statusCode !== wanted; tries += 1) await sleep(100);
    return ready();
  };
  const accounts = async () => {
    const authorization = `Bearer ${authenticator.tokenOf(actorOf('vera'))}`;
    const payload = { query: '{ accounts(first: 1) { totalCount } }' };
    return (await app.inject({ method: 'POST', url: '/graphql', headers: { authorization }, payload })).json();
  };

  it('the service says so, stays alive, and goes on when it is back', async () => {
    expect((await untilReady(200)).json().checks['last sync']).toEqual({ ready: true, detail: '1 of 1 organizations never read' });
    const port = Number(new URL(postgres.url).port);
    await postgres.stop();
    expect((await untilReady(503)).json()).toMatchObject({ checks: { database: { ready: false } } });
    const listener = async () => (await ready()).json().checks.listener.ready as boolean;
    for (let tries = 0; tries < 100 && (await listener()); tries += 1) await sleep(100);
    expect(await listener()).toBe(false);
    expect((await app.inject({ method: 'GET', url: '/healthz' })).statusCode).toBe(200);
    expect((await app.inject({ method: 'GET', url: '/metrics' })).statusCode).toBe(200);
    expect((await accounts()).errors).toHaveLength(1);
    postgres = await start(port);
    const again = await untilReady(200);
    expect(again.json()).toMatchObject({ status: 'ready', checks: { database: { ready: true }, listener: { ready: true } } });
    expect(await accounts()).toEqual({ data: { accounts: { totalCount: 0 } } });
  }, 60_000);
});
