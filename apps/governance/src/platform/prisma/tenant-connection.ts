import type { PoolConfig } from 'pg';

/** Role that every tenant's connection takes; made by the migration of row level security. */
export const TENANT_ROLE = 'mlapps_governance';

export const DEFAULT_STATEMENT_SECONDS = 30;

export interface TenantConnectionOptions {
  /** `postgresql://…`; its parameters, such as `sslmode`, count. */
  readonly databaseUrl: string;
  /** Connections per tenant. */
  readonly connections: number;
  /** How long a connection may take to be made; 5 unless given. */
  readonly connectSeconds?: number;
  /** After how long PostgreSQL ends a statement; 30 unless given. */
  readonly statementSeconds?: number;
  /** After how long PostgreSQL ends a transaction in which nothing happens; 60 unless given. */
  readonly idleInTransactionSeconds?: number;
}

/**
 * How a tenant connects: PostgreSQL learns the tenant and the role with the first packet, and bounds what the connection does.
 *
 * @param tenant lower-case letters, digits and hyphens
 */
export function tenantConnection(tenant: string, options: TenantConnectionOptions): PoolConfig {
  if (!/^[a-z0-9-]{1,63}$/.test(tenant)) throw new TypeError(`Not a tenant: ${JSON.stringify(tenant)}`);
  const { connectSeconds = 5, statementSeconds = DEFAULT_STATEMENT_SECONDS, idleInTransactionSeconds = 60 } = options;
  const { url, given } = withoutOptions(options.databaseUrl);
  const bounds = {
    statement_timeout: milliseconds(statementSeconds),
    idle_in_transaction_session_timeout: milliseconds(idleInTransactionSeconds),
    'app.tenant': tenant,
    role: TENANT_ROLE,
  };
  return {
    connectionString: url,
    max: options.connections,
    connectionTimeoutMillis: milliseconds(connectSeconds),
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    fallback_application_name: `mlapps-governance ${tenant}`,
    // of two that say the same the last one counts
    options: [...given, ...Object.entries(bounds).map(([name, value]) => `-c ${name}=${value}`)].join(' '),
    verify: (client, done) => {
      client
        .query<{ tenant: string; role: string }>("SELECT current_setting('app.tenant', true) AS tenant, current_user AS role")
        .then(({ rows: [found] }) => done(found?.tenant === tenant && found.role === TENANT_ROLE ? undefined : new TenantNotTaken()))
        .catch(done);
    },
  };
}

/** A pooler between the service and PostgreSQL has dropped what the connection said of itself: its rows would be everybody's. */
export class TenantNotTaken extends Error {
  override readonly name = 'TenantNotTaken';

  constructor() {
    super('PostgreSQL did not take the options of the connection. Connect to it directly, or through a pooler that passes "options" on.');
  }
}

/** The driver lets `options` of a URL replace those of the code: then a connection would have no tenant. */
function withoutOptions(databaseUrl: string): { url: string; given: string[] } {
  const url = new URL(databaseUrl);
  const given = url.searchParams.getAll('options');
  if (given.length > 0) url.searchParams.delete('options');
  return { url: given.length > 0 ? url.href : databaseUrl, given };
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000);
}
