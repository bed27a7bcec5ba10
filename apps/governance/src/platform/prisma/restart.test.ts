import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmbeddedPostgres } from '../postgres/embedded-postgres.js';
import type { EmbeddedPostgres } from '../postgres/embedded-postgres.js';
import { migrate } from '../postgres/migrate.js';
import { TenantClients } from './tenant-clients.js';

/** On a PostgreSQL of its own: the other tests would not like theirs to be restarted. */
describe('a PostgreSQL that is restarted under load', () => {
  let folder: string;
  let postgres: EmbeddedPostgres;
  let clients: TenantClients;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mlapps-postgres-'));
    chmodSync(folder, 0o755);
    postgres = await startEmbeddedPostgres({ folder, port: 0, settings: ['fsync=off'] });
    await migrate(postgres.url);
    clients = new TenantClients({ databaseUrl: postgres.url, connections: 5 });
  });
  afterAll(async () => {
    await clients.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('fails what is under way and serves what comes after; what was acknowledged is there', async () => {
    const tenants = ['one', 'two'];
    const acknowledged: string[] = [];
    let failed = 0;
    let running = true;
    const worker = async (tenant: string, name: number): Promise<void> => {
      for (let turn = 0; running; turn++) {
        const id = `${tenant}-${name}-${turn}`;
        await clients
          .of(tenant)
          .$transaction(async (tx) => {
            await tx.$executeRaw`INSERT INTO idempotency_record (subject, key, request_hash, created_at, expires_at) VALUES ('load', ${id}, '', now(), now())`;
          })
          .then(
            () => acknowledged.push(id),
            () => sleep(20).then(() => failed++),
          );
      }
    };
    const workers = tenants.flatMap((tenant) => [1, 2, 3, 4, 5, 6].map((name) => worker(tenant, name)));
    const until = async (isSo: () => boolean): Promise<void> => {
      while (!isSo()) await sleep(10);
    };
    await until(() => acknowledged.length > 20);
    await postgres.restart();
    const restarted = acknowledged.length;
    await until(() => failed > 0 && acknowledged.length > restarted + 20);
    running = false;
    await Promise.all(workers);

    const found = await Promise.all(
      tenants.map((tenant) => clients.of(tenant).$queryRaw<{ key: string }[]>`SELECT key FROM idempotency_record`),
    );
    const keys = new Set(found.flat().map(({ key }) => key));
    expect(acknowledged.filter((id) => !keys.has(id))).toEqual([]);
  });

  it('is what it was for the next request of everybody', async () => {
    await postgres.restart();
    const answers = await Promise.all(['one', 'two', 'three'].map((tenant) => clients.of(tenant).idempotencyRecord.count()));
    expect(answers[2]).toBe(0);
  });
});
