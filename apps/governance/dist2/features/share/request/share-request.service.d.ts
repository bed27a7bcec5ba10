import type { Clock } from '../../../platform/clock.js';
import type { MlflowApp, PermissionLevel, ShareRequest } from '../../../platform/prisma/client/client.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { AccessService } from '../../access/access.service.js';
import type { Actor } from '../../access/actor.js';
import type { Change, Committed } from '../../audit/ledger.js';
import type { Decision, Principal, Question } from '../../decision/engine/decision.js';
import type { PrincipalInput } from '../../decision/read-question.js';
import { Reconciler } from '../reconcile/reconciler.js';
import { ShareSettings } from '../share-settings.js';
import { DecideAndCommit } from './decide-and-commit.js';
export interface ShareRequestInput {
    readonly idempotencyKey: string;
    readonly principal: PrincipalInput;
    /** ARN of an app, or its global id. */
    readonly resource: string;
    readonly permission: PermissionLevel;
    readonly justification: string;
    readonly ticket?: string | null;
    readonly until?: Date | null;
    readonly durationSeconds?: number | null;
    /** Global id of a grant that is to last longer. */
    readonly extends?: string | null;
}
/** Requests for access: decided at once, and granted at once or when as many approve as the policies want. */
export declare class ShareRequestService {
    #private;
    private readonly clients;
    private readonly access;
    private readonly deciding;
    private readonly settings;
    private readonly reconciler;
    private readonly clock;
    constructor(clients: TenantClients, access: AccessService, deciding: DecideAndCommit, settings: ShareSettings, reconciler: Reconciler, clock: Clock);
    /** @throws Refusal; a request that the policies deny is none: it is kept, with why */
    create(input: ShareRequestInput, actor: Actor): Promise<Committed<ShareRequest>>;
    /** @throws Refusal `notFound` */
    findApp(tenant: string, resource: string): Promise<MlflowApp>;
}
export declare function questionOf(principal: Principal, resource: string, permission: PermissionLevel, ticket: string | null, { claims, mfaAt }: Pick<Actor, 'claims' | 'mfaAt'>, now: Date): Question;
export declare function recordRequest(record: (change: Change) => void, request: ShareRequest, { outcome, reason, revision }: Pick<Decision, 'outcome' | 'reason' | 'revision'>): void;
