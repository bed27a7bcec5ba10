import type { DynamicModule, OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Clock } from './clock.js';
import { TenantClients } from './prisma/tenant-clients.js';
/** What every feature stands on. */
export declare class PlatformModule implements OnModuleDestroy {
    private readonly clients;
    constructor(clients: TenantClients);
    static with(config: {
        databaseUrl: string;
        databaseRole: string;
        databaseConnections: number;
    }, clock: Clock, log: Logger): DynamicModule;
    onModuleDestroy(): Promise<void>;
}
