import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { emptyDatabase } from '../../testing/test-database.js';
import type { TestDatabase } from '../../testing/test-database.js';
import { checkDatabase } from './check-database.js';
import { migrate } from './migrate.js';

describe('a PostgreSQL that is given', () => {
  let database: TestDatabase;
  let admin: pg.Client;
  beforeAll(async () => {
    database = await emptyDatabase();
    admin = new pg.Client({ connectionString: database.url });
    await admin.connect();
  });
  afterAll(async () => {
    await admin.end();
    await database.drop();
  });

  /** A user with a password full of signs that mean something in an address. */
  const userWith = async (name: string, rights: string): Promise<string> => {
    await admin.query(`DROP ROLE IF EXISTS ${name}`);
    await admin.query(`CREATE ROLE ${name} LOGIN PASSWORD 'p@s:s/w?o#r%d' ${rights}`);
    const url = new URL(database.url);
    url.username = name;
    url.password = encodeURIComponent('p@s:s/w?o#r%d');
    return `${url.href}?sslmode=disable`;
  };

  it('is told what to run for a user who may do nothing, and serves once that was run', async () => {
    const url = await userWith('check_nothing', 'NOSUPERUSER');
    const message = await checkDatabase(url, 5).then(
      () => 'nothing',
      (error: Error) => error.message,
    );
    expect(message).toContain('does not let check_nothing do what the service needs');
    expect(message).not.toContain('p%40s');
    const statements = message.split('\n').slice(1);
    expect(statements).toEqual([
      '  GRANT CREATE, USAGE ON SCHEMA public TO "check_nothing";',
      '  GRANT mlapps_governance TO "check_nothing";',
    ]);
    for (const statement of statements) await admin.query(statement);
    await checkDatabase(url, 5);
    expect(await migrate(url)).toContain('0002_row_level_security');
    expect(await migrate(url)).toEqual([]);
    await admin.query('DROP OWNED BY check_nothing CASCADE; DROP ROLE check_nothing');
  });

  it.each([
    ['a password that is wrong', (url: URL) => (url.password = 'wrong'), /password authentication failed/],
    ['a database that is not there', (url: URL) => (url.pathname = '/none'), /database "none" does not exist/],
    ['a port where nobody listens', (url: URL) => (url.port = '1'), /127\.0\.0\.1:1\/.* cannot be used: .*ECONNREFUSED/],
  ])('with %s is refused', async (_, change, message) => {
    const url = new URL(database.url);
    change(url);
    await expect(checkDatabase(url.href, 5)).rejects.toThrow(message);
  });
});
