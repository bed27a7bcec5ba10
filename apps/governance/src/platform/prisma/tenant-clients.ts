import { PrismaPg } from '@prisma/adapter-pg';
import { LRUCache } from 'lru-cache';

import { PrismaClient } from './client/client.js';
import type { Prisma } from './client/client.js';

/** What a transaction offers: everything but transactions. */
export type Transaction = Prisma.TransactionClient;

export interface TenantClientsOptions {
  /** `postgresql://…` */
  readonly databaseUrl: string;
  /** Database role that row level security binds; see the first migration. */
  readonly role: string;
  /** Connections per tenant. */
  readonly connections: number;
}

/**
 * One Prisma client per tenant. A connection says whose it is when it is opened, and PostgreSQL's row level security
 * shows it that tenant's rows only: no statement carries the tenant, and none can forget it.
 */
export class TenantClients {
  readonly #options: TenantClientsOptions;
  readonly #clients: LRUCache<string, PrismaClient>;

  constructor(options: TenantClientsOptions) {
    this.#options = options;
    this.#clients = new LRUCache({ max: 100, dispose: (client) => void client.$disconnect() });
  }

  /** @param tenant lower-case letters, digits and hyphens */
  of(tenant: string): PrismaClient {
    const known = this.#clients.get(tenant);
    if (known !== undefined) return known;
    const client = new PrismaClient({ adapter: this.#adapter(tenant) });
    this.#clients.set(tenant, client);
    return client;
  }

  async close(): Promise<void> {
    const open = [...this.#clients.values()];
    await Promise.all(open.map((client) => client.$disconnect()));
    this.#clients.clear();
  }

  #adapter(tenant: string): PrismaPg {
    if (!/^[a-z0-9-]{1,63}$/.test(tenant)) throw new TypeError(`Not a tenant: ${JSON.stringify(tenant)}`);
    return new PrismaPg({
      connectionString: this.#options.databaseUrl,
      max: this.#options.connections,
      options: `-c app.tenant=${tenant} -c role=${this.#options.role}`,
    });
  }
}
