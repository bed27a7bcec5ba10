import pg from 'pg';

import { TENANT_ROLE } from '../prisma/tenant-connection.js';

/** PostgreSQL cannot be used as it is; the message says what to do. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';
}

const OLDEST_VERSION = 15;

interface Findings {
  readonly version: string;
  readonly database: string;
  readonly user: string;
  readonly replica: boolean;
  readonly may_create: boolean;
  readonly may_make_roles: boolean;
  readonly role_exists: boolean;
  readonly may_take_role: boolean;
}

const FIND = `SELECT
  current_setting('server_version_num') AS version,
  current_database() AS database,
  current_user AS user,
  pg_is_in_recovery() AS replica,
  has_schema_privilege('public', 'CREATE') AS may_create,
  (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user) AS may_make_roles,
  EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS role_exists,
  (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) OR EXISTS (
    SELECT FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid JOIN pg_roles u ON u.oid = m.member
    WHERE r.rolname = $1 AND u.rolname = current_user
  ) AS may_take_role`;

/**
 * Looks before anything is changed: whether the database can be reached, is new enough and gives its user what the service needs.
 *
 * @throws DatabaseUnusable with the statements to run, if there are any
 */
export async function checkDatabase(url: string, connectSeconds: number): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectSeconds * 1000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new DatabaseUnusable(`PostgreSQL at ${addressOf(url)} cannot be used: ${wordsOf(error)}`, { cause: error });
  }
  try {
    const { rows } = await client.query<Findings>(FIND, [TENANT_ROLE]);
    const problem = problemWith(rows[0]!);
    if (problem !== undefined) throw new DatabaseUnusable(`PostgreSQL at ${addressOf(url)} ${problem}`);
  } finally {
    await client.end();
  }
}

function problemWith(found: Findings): string | undefined {
  const user = pg.escapeIdentifier(found.user);
  if (Number(found.version) < OLDEST_VERSION * 10_000)
    return `is version ${Math.floor(Number(found.version) / 10_000)}; this takes ${OLDEST_VERSION} or newer.`;
  if (found.replica) return 'is a replica, which cannot be written. Give the address of the primary.';
  const statements = [
    ...(found.may_create ? [] : [`GRANT CREATE, USAGE ON SCHEMA public TO ${user};`]),
    ...(found.role_exists || found.may_make_roles ? [] : [`CREATE ROLE ${TENANT_ROLE} NOLOGIN;`]),
    ...(found.may_take_role || (found.may_make_roles && !found.role_exists) ? [] : [`GRANT ${TENANT_ROLE} TO ${user};`]),
  ];
  if (statements.length === 0) return undefined;
  return [
    `does not let ${found.user} do what the service needs. As an administrator, run in the database ${found.database}:`,
    ...statements.map((statement) => `  ${statement}`),
  ].join('\n');
}

/** Without its password. */
function addressOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

function wordsOf(error: unknown): string {
  const { code, message, errors } = error as NodeJS.ErrnoException & { readonly errors?: readonly Error[] };
  // a name with several addresses fails with one error for each
  return message || errors?.map((each) => each.message).join('; ') || String(code);
}
