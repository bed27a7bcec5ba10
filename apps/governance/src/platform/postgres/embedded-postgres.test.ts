import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { startEmbeddedPostgres } from './embedded-postgres.js';
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from './embedded-postgres.js';
import { postgresBinaries } from './postgres-binaries.js';
import { launchPostgres } from './postgres-process.js';

const module = new URL('embedded-postgres.js', import.meta.url).href;

/** The folder's first start takes a second: the tests follow each other on one. */
describe('the embedded PostgreSQL', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mlapps-postgres-'));
    chmodSync(folder, 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const start = (options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> =>
    startEmbeddedPostgres({ folder, port: 0, settings: ['fsync=off'], ...options });
  const startedOnce = async (): Promise<EmbeddedPostgres> => {
    const postgres = await start();
    await postgres.stop();
    return postgres;
  };
  const ask = async (url: string, statement: string): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<Record<string, unknown>>(statement);
    await client.end();
    return rows;
  };
  const postmaster = (): number => Number.parseInt(readFileSync(join(folder, 'cluster/postmaster.pid'), 'utf8'), 10);
  const hasEnded = async (pid: number): Promise<boolean> => {
    for (let waited = 0; waited < 10_000; waited += 50, await sleep(50)) {
      try {
        process.kill(pid, 0);
      } catch {
        return true;
      }
    }
    return false;
  };

  it('is made once, with a password for our eyes only, and keeps what was written', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS value');
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
    const wrong = first.url.replace(/:[^:@]+@/, ':wrong@');
    await expect(ask(wrong, 'SELECT')).rejects.toThrow('password authentication failed');
    await first.stop();
    const second = await start();
    expect(await ask(second.url, 'SELECT * FROM kept')).toEqual([{ value: 1 }]);
    await second.stop();
  });

  it('is started again when it ends by itself, on the same port', async () => {
    let told: (error: Error | undefined) => void;
    const restarted = new Promise<Error | undefined>((resolve) => (told = resolve));
    const postgres = await start({ onUnexpectedEnd: (error) => told(error) });
    process.kill(postmaster(), 'SIGKILL');
    expect(await restarted).toBeUndefined();
    expect(await ask(postgres.url, 'SELECT * FROM kept')).toEqual([{ value: 1 }]);
    await postgres.stop();
  });

  it('ends with the process that started it, also when that is killed', async () => {
    const script = `const { startEmbeddedPostgres } = await import(${JSON.stringify(module)});
      await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)}, port: 0 }); console.log('up');`;
    const owner = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(owner.stdout, 'data');
    const pid = postmaster();
    owner.kill('SIGKILL');
    expect(await hasEnded(pid)).toBe(true);
  });

  it('takes the place of one that was left behind', async () => {
    const launch = { binaries: postgresBinaries(), cluster: join(folder, 'cluster'), port: 0, settings: [] };
    const before = await launchPostgres({ ...launch, port: Number(new URL((await startedOnce()).url).port) });
    const after = await start();
    expect(before.isRunning()).toBe(false);
    expect(await ask(after.url, 'SELECT * FROM kept')).toEqual([{ value: 1 }]);
    await after.stop();
  });

  it('does not mind a process id that is somebody else’s by now', async () => {
    writeFileSync(join(folder, 'cluster/postmaster.pid'), `${process.pid}\n${join(folder, 'cluster')}\n`);
    const postgres = await start();
    await postgres.stop();
  });

  it('says what is wrong with data of another version', async () => {
    const newer = join(folder, 'newer');
    mkdirSync(join(newer, 'cluster'), { recursive: true });
    writeFileSync(join(newer, 'cluster/PG_VERSION'), '99\n');
    await expect(start({ folder: newer })).rejects.toThrow(/is of PostgreSQL 99, and this comes with \d+\. Dump it with a PostgreSQL 99/);
  });

  it('says what PostgreSQL said when its port is taken', async () => {
    const first = await start();
    const port = Number(new URL(first.url).port);
    const other = join(folder, 'other');
    await expect(start({ folder: other, port })).rejects.toThrow(/could not bind[^]*in use/);
    await first.stop();
  });
});
