import { randomBytes } from 'node:crypto';

import pg from 'pg';

export interface TestDatabase {
  /** `postgresql://…` of the superuser. */
  readonly url: string;
  drop(): Promise<void>;
}

/** A migrated, empty database of its own, on the PostgreSQL of `global-setup.ts`. */
export function testDatabase(): Promise<TestDatabase> {
  return databaseFrom('template_governance');
}

/** One without any table. */
export function emptyDatabase(): Promise<TestDatabase> {
  return databaseFrom('template0');
}

async function databaseFrom(template: string): Promise<TestDatabase> {
  const server = process.env['MLAPPS_TEST_POSTGRES'];
  if (server === undefined) throw new Error('No PostgreSQL: run the tests with jest, whose global setup starts one.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await admin(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  return { url: server.replace(/\/postgres$/, `/${name}`), drop: () => admin(`DROP DATABASE ${name} WITH (FORCE)`) };
}
