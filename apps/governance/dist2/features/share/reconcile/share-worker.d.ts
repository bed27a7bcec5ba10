import type { Clock } from '../../../platform/clock.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../../tenants.js';
import { Ledger } from '../../audit/ledger.js';
import { CompanionSync } from '../companions/companion-sync.js';
import { ShareSettings } from '../share-settings.js';
import type { Claim } from './share-claims.js';
import type { Seen } from './share-draft.js';
import { ShareObserver } from './share-observer.js';
export declare const nothingSeen: Seen;
/** Where a test kills the process. */
export type Checkpoint = (step: string) => void | Promise<void>;
/** Brings claimed shares to what is wanted: look, write down with the intents of what comes next, do, and again until nothing is left to do now. */
export declare class ShareWorker {
    #private;
    private readonly clients;
    private readonly tenants;
    private readonly ledger;
    private readonly observer;
    private readonly companions;
    private readonly settings;
    private readonly clock;
    checkpoint: Checkpoint;
    constructor(clients: TenantClients, tenants: Tenants, ledger: Ledger, observer: ShareObserver, companions: CompanionSync, settings: ShareSettings, clock: Clock);
    /** Claims of one tenant. */
    attend(tenant: string, claims: readonly Claim[]): Promise<void>;
}
