var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Inject, Injectable } from '@nestjs/common';
import { refusal } from '../../../errors.js';
import { readGlobalId } from '../../../platform/graphql/global-id.js';
import { CLOCK } from '../../../platform/injection-tokens.js';
import { newId } from '../../../platform/new-id.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { AccessService } from '../../access/access.service.js';
import { scopeOf } from '../../decision/decision.service.js';
import { readPrincipal } from '../../decision/read-question.js';
import { Reconciler } from '../reconcile/reconciler.js';
import { ShareSettings } from '../share-settings.js';
import { DecideAndCommit } from './decide-and-commit.js';
import { grantRequest } from './grant-request.js';
import { endAsked, text } from './read-request.js';
import { outcomeOf, storedDecision } from './request.rules.js';
import { resolvePrincipal } from './resolve-principal.js';
/** Requests for access: decided at once, and granted at once or when as many approve as the policies want. */
let ShareRequestService = class ShareRequestService {
    clients;
    access;
    deciding;
    settings;
    reconciler;
    clock;
    constructor(clients, access, deciding, settings, reconciler, clock) {
        this.clients = clients;
        this.access = access;
        this.deciding = deciding;
        this.settings = settings;
        this.reconciler = reconciler;
        this.clock = clock;
    }
    /** @throws Refusal; a request that the policies deny is none: it is kept, with why */
    async create(input, actor) {
        const now = this.clock.now();
        const principal = readPrincipal(input.principal, ['principal']);
        const justification = text(input.justification, 2000, 'justification');
        const ticket = input.ticket == null ? null : text(input.ticket, 128, 'ticket');
        const until = endAsked(input, now);
        await this.access.require(actor, 'REQUESTER', scopeOf(principal));
        const app = await this.findApp(actor.tenant, input.resource);
        const question = questionOf(principal, app.arn, input.permission, ticket, actor, now);
        const committed = await this.deciding.run(actor, question, async (tx, record, decision, settled) => {
            const resolved = await resolvePrincipal(tx, principal, ['principal']);
            const extended = await this.#checkPossible(tx, app, resolved, input);
            const state = outcomeOf(decision, 0);
            const request = await tx.shareRequest.create({
                data: {
                    id: newId(),
                    requester: actor.subject,
                    principalKind: resolved.kind,
                    principal: resolved.principal,
                    consumerAccountId: resolved.consumerAccountId,
                    resourceArn: app.arn,
                    ownerAccountId: app.accountId,
                    permission: input.permission,
                    justification,
                    ticket,
                    requestedUntil: until,
                    state,
                    decision: storedDecision(decision),
                    context: storedContext(question),
                    extendsGrantId: extended?.id ?? null,
                    requiredApprovals: decision.obligations?.approvals ?? 0,
                    createdAt: now,
                    expiresAt: new Date(now.getTime() + this.settings.approvalSeconds * 1000),
                    decidedAt: state === 'PENDING_APPROVAL' ? null : now,
                },
            });
            recordRequest(record, request, decision);
            if (state === 'APPROVED')
                await grantRequest(tx, record, { request, principal: resolved, app, obligations: decision.obligations, now });
            await settled();
            return request;
        });
        this.reconciler.wake(actor.tenant);
        return committed;
    }
    /** @throws Refusal `notFound` */
    async findApp(tenant, resource) {
        const read = readGlobalId(resource);
        const arn = read?.type === 'MlflowApp' ? read.id : resource;
        const app = await this.clients.of(tenant).mlflowApp.findFirst({ where: { arn, closedAt: null } });
        if (app === null)
            throw refusal('notFound', { what: 'app', id: resource.slice(0, 256) }, ['resource']);
        return app;
    }
    /** @throws Refusal; returns the grant that is to be extended */
    async #checkPossible(tx, app, { kind, principal, consumerAccountId }, input) {
        if (consumerAccountId === app.accountId)
            throw refusal('validation', { reason: "The app is in the account's own hands: it needs no share." }, ['resource']);
        const owner = await tx.account.findFirst({ where: { accountId: app.accountId } });
        if (owner?.state !== 'ACTIVE' || owner.closedAt !== null)
            throw refusal('invalidState', { reason: `The account ${app.accountId}, which owns the app, is not active.` }, ['resource']);
        const same = { principalKind: kind, principal, resourceArn: app.arn };
        const pending = await tx.shareRequest.findFirst({ where: { ...same, permission: input.permission, state: 'PENDING_APPROVAL' } });
        if (pending !== null)
            throw refusal('conflict', { reason: `The request ${pending.id} asks for the same and waits for approval.` });
        const extended = extendedOf(input);
        const grants = await tx.grant.findMany({ where: { ...same, desired: true } });
        if (extended !== undefined) {
            const grant = grants.find(({ id }) => id === extended);
            if (grant === undefined)
                throw refusal('notFound', { what: 'active grant of this principal and app', id: input.extends }, ['extends']);
            return grant;
        }
        const active = grants.find(({ permission, breakGlassId }) => permission === input.permission && breakGlassId === null);
        if (active !== undefined)
            throw refusal('conflict', { reason: `The grant ${active.id} gives this already. To make it last longer, name it in extends.` });
        return undefined;
    }
};
ShareRequestService = __decorate([
    Injectable(),
    __param(0, Inject(TenantClients)),
    __param(1, Inject(AccessService)),
    __param(2, Inject(DecideAndCommit)),
    __param(3, Inject(ShareSettings)),
    __param(4, Inject(Reconciler)),
    __param(5, Inject(CLOCK)),
    __metadata("design:paramtypes", [TenantClients,
        AccessService,
        DecideAndCommit,
        ShareSettings,
        Reconciler, Object])
], ShareRequestService);
export { ShareRequestService };
function extendedOf(input) {
    if (input.extends == null)
        return undefined;
    const read = readGlobalId(input.extends);
    if (read?.type !== 'Grant')
        throw refusal('validation', { reason: 'This is not the id of a Grant.' }, ['extends']);
    return read.id;
}
export function questionOf(principal, resource, permission, ticket, { claims, mfaAt }, now) {
    const context = { ...(ticket !== null && { ticket }), ...(mfaAt && { mfaAt: mfaAt.getTime() }), claims };
    return { principal, permission, resource, at: now.getTime(), context };
}
/** What the decision was told of the requester: as much of the claims as rules can ask for. */
function storedContext({ context: { ticket, mfaAt, claims = {} } }) {
    const isText = (value) => typeof value === 'string' || (Array.isArray(value) && value.every((each) => typeof each === 'string'));
    return {
        ticket: ticket ?? null,
        mfaAt: mfaAt ?? null,
        claims: Object.fromEntries(Object.entries(claims).filter(([, value]) => isText(value))),
    };
}
export function recordRequest(record, request, { outcome, reason, revision }) {
    const { id, state, principalKind, principal, consumerAccountId, resourceArn, ownerAccountId, permission, ticket } = request;
    record({
        action: `request.${state === 'PENDING_APPROVAL' ? 'submitted' : state.toLowerCase()}`,
        targetType: 'ShareRequest',
        targetId: id,
        after: {
            state,
            principalKind,
            principal,
            consumerAccountId,
            resourceArn,
            ownerAccountId,
            permission,
            ticket,
            decision: { outcome, reason, revision: String(revision) },
        },
    });
}
//# sourceMappingURL=share-request.service.js.map