import { mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../platform/postgres/embedded-postgres.js';
import { migrate } from '../platform/postgres/migrate.js';
/** What the setup leaves for the teardown, which jest runs in the same process. */
export const running = globalThis;
/** One PostgreSQL for all test files, with a migrated database that each copies. */
export default async function setup() {
    const folder = mkdtempSync(join(tmpdir(), 'mlapps-postgres-'));
    chmodSync(folder, 0o755);
    const postgres = await startEmbeddedPostgres({ folder, port: 0, settings: ['fsync=off', 'full_page_writes=off'] });
    const admin = new pg.Client({ connectionString: postgres.url });
    await admin.connect();
    await admin.query('CREATE DATABASE template_governance');
    await admin.end();
    await migrate(postgres.url.replace(/\/postgres$/, '/template_governance'));
    process.env['MLAPPS_TEST_POSTGRES'] = postgres.url;
    running.mlappsPostgres = { ...postgres, folder };
}
//# sourceMappingURL=global-setup.js.map