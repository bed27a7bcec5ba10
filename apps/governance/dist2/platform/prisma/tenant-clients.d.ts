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
export declare class TenantClients {
    #private;
    constructor(options: TenantClientsOptions);
    /** @param tenant lower-case letters, digits and hyphens */
    of(tenant: string): PrismaClient;
    close(): Promise<void>;
}
