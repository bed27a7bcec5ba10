import type { Clock } from '../../platform/clock.js';
import { Leases } from '../../platform/lease/leases.js';
import type { Account, Grant, Share } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { Ledger } from '../audit/ledger.js';
import { DecisionService } from '../decision/decision.service.js';
import type { Decision } from '../decision/engine/decision.js';
import type { EndReason } from './end-grants.js';
/** Decides existing grants anew when policies, accounts or apps have changed, and ends those that may not stay. Policies in WARN and DRY_RUN end none. */
export declare class GrantReviewer {
    #private;
    private readonly clients;
    private readonly ledger;
    private readonly leases;
    private readonly decisions;
    private readonly clock;
    constructor(clients: TenantClients, ledger: Ledger, leases: Leases, decisions: DecisionService, clock: Clock);
    /** @returns how many grants were ended */
    review(tenant: string): Promise<number>;
}
/** Why a grant may not stay; nothing when it may. */
export declare function reasonToEnd(grant: Pick<Grant, 'breakGlassId' | 'external'> & {
    readonly share: Pick<Share, 'retainOnLeave'>;
}, asOfNow: Decision, asOfThen: Decision, consumer: Account | undefined): EndReason | undefined;
