import { PrismaPg } from '@prisma/adapter-pg';

import { PrismaClient } from './client/client.js';
import type { Prisma } from './client/client.js';
import { DEFAULT_STATEMENT_SECONDS, tenantConnection } from './tenant-connection.js';
import type { TenantConnectionOptions } from './tenant-connection.js';

/** What a transaction offers: everything but transactions. */
export type Transaction = Prisma.TransactionClient;

/** How long a transaction waits for a connection. */
const MAX_WAIT_MILLISECONDS = 10_000;

/**
 * One Prisma client per tenant. A connection says whose it is when it is opened, and PostgreSQL's row level security
 * shows it that tenant's rows only: no statement carries the tenant, and none can forget it.
 *
 * It keeps apart what queries forget to keep apart. It is no wall against somebody who runs statements of their own:
 * those could name another tenant, or leave the role.
 */
export class TenantClients {
  readonly #options: TenantConnectionOptions;
  /** As many as there are tenants, which is a matter of settings. */
  readonly #clients = new Map<string, PrismaClient>();

  constructor(options: TenantConnectionOptions) {
    this.#options = options;
  }

  /** @param tenant lower-case letters, digits and hyphens */
  of(tenant: string): PrismaClient {
    const known = this.#clients.get(tenant);
    if (known !== undefined) return known;
    const client = new PrismaClient({
      adapter: new PrismaPg(tenantConnection(tenant, this.#options)),
      transactionOptions: { maxWait: MAX_WAIT_MILLISECONDS, timeout: (this.#options.statementSeconds ?? DEFAULT_STATEMENT_SECONDS) * 1000 },
    });
    this.#clients.set(tenant, client);
    return client;
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    const open = [...this.#clients.values()];
    this.#clients.clear();
    await Promise.all(open.map((client) => client.$disconnect()));
  }
}
