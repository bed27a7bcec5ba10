import type { Clock } from '../../../platform/clock.js';
import type { ShareRequest } from '../../../platform/prisma/client/client.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { AccessService } from '../../access/access.service.js';
import type { Actor } from '../../access/actor.js';
import { Ledger } from '../../audit/ledger.js';
import type { Committed } from '../../audit/ledger.js';
import type { Question } from '../../decision/engine/decision.js';
import { Reconciler } from '../reconcile/reconciler.js';
import { DecideAndCommit } from './decide-and-commit.js';
export interface RequestReviewInput {
    readonly idempotencyKey: string;
    readonly id: string;
    readonly ifVersion: number;
    readonly approve: boolean;
    readonly comment?: string | null;
}
export interface RequestCancelInput {
    readonly idempotencyKey: string;
    readonly id: string;
    readonly ifVersion: number;
}
/** Approvals, rejections and withdrawals. Approving decides anew: policies may have changed since the request was made. */
export declare class ReviewRequestService {
    #private;
    private readonly clients;
    private readonly access;
    private readonly deciding;
    private readonly ledger;
    private readonly reconciler;
    private readonly clock;
    constructor(clients: TenantClients, access: AccessService, deciding: DecideAndCommit, ledger: Ledger, reconciler: Reconciler, clock: Clock);
    review(input: RequestReviewInput, actor: Actor): Promise<Committed<ShareRequest>>;
    cancel(input: RequestCancelInput, actor: Actor): Promise<Committed<ShareRequest>>;
}
/** Asks again as of now, with what the requester brought along then. */
export declare function reviewQuestion(request: ShareRequest, at: Date): Question;
