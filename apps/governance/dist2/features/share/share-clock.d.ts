import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '../../platform/clock.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../tenants.js';
import { Ledger } from '../audit/ledger.js';
import { GrantReviewer } from './grant-reviewer.js';
import { Reconciler } from './reconcile/reconciler.js';
import { ShareSettings } from './share-settings.js';
/** Does what is due by time alone: ends grants and requests, tells of reviews that are overdue. In every replica; what one does the others find done. */
export declare class ShareClock implements OnApplicationBootstrap, OnModuleDestroy {
    #private;
    private readonly clients;
    private readonly tenants;
    private readonly ledger;
    private readonly reviewer;
    private readonly reconciler;
    private readonly settings;
    private readonly clock;
    constructor(clients: TenantClients, tenants: Tenants, ledger: Ledger, reviewer: GrantReviewer, reconciler: Reconciler, settings: ShareSettings, clock: Clock);
    onApplicationBootstrap(): void;
    onModuleDestroy(): Promise<void>;
    /** Does all that is due in a tenant. */
    tick(tenant: string): Promise<void>;
}
