import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { startEmbeddedPostgres } from '../platform/postgres/embedded-postgres.js';
import type { EmbeddedPostgres } from '../platform/postgres/embedded-postgres.js';
import { migrate } from '../platform/postgres/migrate.js';

/** What the setup leaves for the teardown, which jest runs in the same process. */
export const running = globalThis as unknown as { mlappsPostgres?: EmbeddedPostgres & { folder: string } };

const PREFIX = 'mlapps-jest-postgres-';
/** How old a folder without a server must be: a younger one may be about to have one. */
const FORGOTTEN_MILLISECONDS = 600_000;

/** One PostgreSQL for all test files, with a migrated database that each copies. It ends with jest, also when that is killed. */
export default async function setup(): Promise<void> {
  removeForgotten();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  chmodSync(folder, 0o755);
  // tests may lose what a power failure takes, and need neither the log nor the statistics of a server
  const settings = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'wal_level=minimal', 'max_wal_senders=0'];
  const postgres = await startEmbeddedPostgres({ folder, port: 0, settings });
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  await admin.query('CREATE DATABASE template_governance');
  await admin.end();
  await migrate(postgres.url.replace(/\/postgres$/, '/template_governance'));
  process.env['MLAPPS_TEST_POSTGRES'] = postgres.url;
  running.mlappsPostgres = { ...postgres, folder };
}

/** A jest that is killed leaves its folder behind, though not its server. */
function removeForgotten(): void {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > FORGOTTEN_MILLISECONDS && !hasServer(folder)) rmSync(folder, { recursive: true, force: true });
  }
}

function hasServer(folder: string): boolean {
  try {
    return process.kill(Number.parseInt(readFileSync(join(folder, 'cluster/postmaster.pid'), 'utf8'), 10), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
