import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '../../../platform/clock.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../../tenants.js';
import { ShareSettings } from '../share-settings.js';
import { ShareWorker } from './share-worker.js';
/**
 * Works on due shares, in every replica. One lane is kept for shares from which access is to be taken away, so that these never wait for others.
 */
export declare class Reconciler implements OnApplicationBootstrap, OnModuleDestroy {
    #private;
    private readonly clients;
    private readonly tenants;
    private readonly worker;
    private readonly settings;
    private readonly clock;
    constructor(clients: TenantClients, tenants: Tenants, worker: ShareWorker, settings: ShareSettings, clock: Clock);
    onApplicationBootstrap(): void;
    onModuleDestroy(): Promise<void>;
    /** Looks for due shares now; with a tenant for its alone. */
    wake(tenant?: string): void;
    /** Works until nothing is due any more, and nobody of this process is at work. */
    drain(tenant: string): Promise<void>;
}
