import type { Clock } from '../../../platform/clock.js';
import type { BreakGlass, PermissionLevel } from '../../../platform/prisma/client/client.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { AccessService } from '../../access/access.service.js';
import type { Actor } from '../../access/actor.js';
import { Ledger } from '../../audit/ledger.js';
import type { Committed } from '../../audit/ledger.js';
import type { PrincipalInput } from '../../decision/read-question.js';
import { Reconciler } from '../reconcile/reconciler.js';
import { DecideAndCommit } from '../request/decide-and-commit.js';
import { ShareRequestService } from '../request/share-request.service.js';
import { ShareSettings } from '../share-settings.js';
export interface BreakGlassOpenInput {
    readonly idempotencyKey: string;
    readonly principal: PrincipalInput;
    readonly resource: string;
    readonly permission: PermissionLevel;
    readonly reason: string;
    readonly ticket: string;
    readonly ttlSeconds: number;
}
export interface BreakGlassReviewInput {
    readonly idempotencyKey: string;
    readonly id: string;
    readonly ifVersion: number;
    readonly justified: boolean;
    readonly comment: string;
}
export declare class BreakGlassService {
    #private;
    private readonly clients;
    private readonly access;
    private readonly requests;
    private readonly deciding;
    private readonly ledger;
    private readonly settings;
    private readonly reconciler;
    private readonly clock;
    constructor(clients: TenantClients, access: AccessService, requests: ShareRequestService, deciding: DecideAndCommit, ledger: Ledger, settings: ShareSettings, reconciler: Reconciler, clock: Clock);
    open(input: BreakGlassOpenInput, actor: Actor): Promise<Committed<BreakGlass>>;
    review(input: BreakGlassReviewInput, actor: Actor): Promise<Committed<BreakGlass>>;
}
