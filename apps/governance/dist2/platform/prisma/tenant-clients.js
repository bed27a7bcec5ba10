import { PrismaPg } from '@prisma/adapter-pg';
import { LRUCache } from 'lru-cache';
import { PrismaClient } from './client/client.js';
/**
 * One Prisma client per tenant. A connection says whose it is when it is opened, and PostgreSQL's row level security
 * shows it that tenant's rows only: no statement carries the tenant, and none can forget it.
 */
export class TenantClients {
    #options;
    #clients;
    constructor(options) {
        this.#options = options;
        this.#clients = new LRUCache({ max: 100, dispose: (client) => void client.$disconnect() });
    }
    /** @param tenant lower-case letters, digits and hyphens */
    of(tenant) {
        const known = this.#clients.get(tenant);
        if (known !== undefined)
            return known;
        const client = new PrismaClient({ adapter: this.#adapter(tenant) });
        this.#clients.set(tenant, client);
        return client;
    }
    async close() {
        const open = [...this.#clients.values()];
        await Promise.all(open.map((client) => client.$disconnect()));
        this.#clients.clear();
    }
    #adapter(tenant) {
        if (!/^[a-z0-9-]{1,63}$/.test(tenant))
            throw new TypeError(`Not a tenant: ${JSON.stringify(tenant)}`);
        return new PrismaPg({
            connectionString: this.#options.databaseUrl,
            max: this.#options.connections,
            options: `-c app.tenant=${tenant} -c role=${this.#options.role}`,
        });
    }
}
//# sourceMappingURL=tenant-clients.js.map