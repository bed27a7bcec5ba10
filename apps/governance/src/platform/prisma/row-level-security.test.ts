import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { testDatabase } from '../../testing/test-database.js';
import type { TestDatabase } from '../../testing/test-database.js';
import { TENANT_ROLE, tenantConnection } from './tenant-connection.js';

const bounds = { connections: 2, statementSeconds: 1 };

describe('row level security', () => {
  let database: TestDatabase;
  let admin: pg.Client;
  let ours: pg.Pool;
  let theirs: pg.Pool;
  const poolOf = (tenant: string, databaseUrl = database.url): pg.Pool => new pg.Pool(tenantConnection(tenant, { ...bounds, databaseUrl }));

  beforeAll(async () => {
    database = await testDatabase();
    admin = new pg.Client({ connectionString: database.url });
    await admin.connect();
    ours = poolOf('ours');
    theirs = poolOf('theirs');
    for (const pool of [ours, theirs])
      await pool.query(
        "INSERT INTO organization (organization_id, arn, management_account_id, observed_at) VALUES ('o-1', 'arn', '1', now())",
      );
  });
  afterAll(async () => {
    await Promise.all([ours.end(), theirs.end(), admin.end()]);
    await database.drop();
  });

  it('is forced on every table, with a policy; a table without tenant is known', async () => {
    const { rows } = await admin.query<{ name: string; tenant: boolean; forced: boolean; policy: string | null; check: string | null }>(`
      SELECT c.relname AS name, a.attname IS NOT NULL AS tenant, c.relrowsecurity AND c.relforcerowsecurity AS forced,
        pg_get_expr(p.polqual, p.polrelid) AS policy, pg_get_expr(p.polwithcheck, p.polrelid) AS check
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant' AND NOT a.attisdropped
      LEFT JOIN pg_policy p ON p.polrelid = c.oid
      WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p')`);
    const rule = "(tenant = current_setting('app.tenant'::text))";
    const open = rows.filter(({ forced, policy, check }) => !forced || policy !== rule || check !== rule).map(({ name }) => name);
    expect(open).toEqual(['_prisma_migrations']);
    expect(rows.filter(({ tenant }) => tenant).length).toBeGreaterThan(15);
  });

  it('shows a tenant its own rows, whatever is asked', async () => {
    const { rows } = await ours.query<{ tenant: string }>("SELECT tenant FROM organization WHERE tenant = 'theirs' OR true");
    expect(rows).toEqual([{ tenant: 'ours' }]);
  });

  it.each([
    ['writes a row of another', "INSERT INTO organization SELECT 'theirs', 'o-2', 'arn', '2', true, now()", /row-level security policy/],
    ['moves a row to another', "UPDATE organization SET tenant = 'theirs'", /row-level security policy/],
    ['empties a table', 'TRUNCATE organization', /permission denied/],
    ['switches it off', 'ALTER TABLE organization DISABLE ROW LEVEL SECURITY', /must be owner/],
    ['edits the log', "UPDATE audit_event SET action = 'none'", /permission denied/],
    ['deletes from the log', 'DELETE FROM audit_event', /permission denied/],
    ['reads the migrations', 'SELECT FROM _prisma_migrations', /permission denied/],
    ['makes a table', 'CREATE TABLE mine (id int)', /permission denied/],
    ['isolates by itself', 'SELECT isolate_tenants()', /permission denied/],
    ['makes a role', 'CREATE ROLE mine', /permission denied/],
    ['gives itself rights', `ALTER ROLE ${TENANT_ROLE} SUPERUSER`, /permission denied/],
  ])('refuses a connection that %s', async (_, statement, message) => {
    await expect(ours.query(statement)).rejects.toThrow(message);
  });

  it('gives nothing to a connection that names no tenant, not even to the owner when it is no superuser', async () => {
    await admin.query('CREATE ROLE rls_owner; ALTER TABLE organization OWNER TO rls_owner; SET ROLE rls_owner');
    await expect(admin.query('SELECT FROM organization')).rejects.toThrow('unrecognized configuration parameter "app.tenant"');
    await admin.query('RESET ROLE; ALTER TABLE organization OWNER TO postgres; DROP ROLE rls_owner');
  });

  it('holds when the address of the database has options of its own', async () => {
    const pool = poolOf('ours', `${database.url}?options=-c%20role=postgres%20-c%20app.tenant=theirs%20-c%20work_mem=7MB&sslmode=disable`);
    const { rows } = await pool.query(
      "SELECT current_user AS role, current_setting('app.tenant') AS tenant, current_setting('work_mem') AS memory",
    );
    expect(rows).toEqual([{ role: TENANT_ROLE, tenant: 'ours', memory: '7MB' }]);
    await pool.end();
  });

  it('is seen to: a connection whose options got lost on the way is not used', async () => {
    const { options: _, ...config } = tenantConnection('ours', { ...bounds, databaseUrl: database.url });
    const pool = new pg.Pool(config);
    await expect(pool.query('SELECT FROM organization')).rejects.toThrow('did not take the options of the connection');
    await pool.end();
  });

  it('bounds what a connection does', async () => {
    await expect(ours.query('SELECT pg_sleep(5)')).rejects.toThrow('statement timeout');
    const { rows } = await ours.query('SELECT application_name AS name FROM pg_stat_activity WHERE pid = pg_backend_pid()');
    expect(rows).toEqual([{ name: 'mlapps-governance ours' }]);
  });

  it('refuses a tenant that could say more than its name', () => {
    for (const wrong of ['', 'a b', "a'b", 'a -c role=postgres', 'A']) expect(() => poolOf(wrong)).toThrow('Not a tenant');
  });
});
