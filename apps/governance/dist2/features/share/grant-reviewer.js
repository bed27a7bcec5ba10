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
import { CLOCK } from '../../platform/injection-tokens.js';
import { Leases } from '../../platform/lease/leases.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { systemActor } from '../access/actor.js';
import { Ledger } from '../audit/ledger.js';
import { DecisionService } from '../decision/decision.service.js';
import { DECIDING } from '../decision/facts-reader.js';
import { endGrants } from './end-grants.js';
import { principalOf } from './request/principal-of.js';
import { mayBreakGlass, mayStay } from './request/request.rules.js';
import { isMember } from './request/resolve-principal.js';
import { reviewQuestion } from './request/review-request.service.js';
const AT_ONCE = 500;
/** Decides existing grants anew when policies, accounts or apps have changed, and ends those that may not stay. Policies in WARN and DRY_RUN end none. */
let GrantReviewer = class GrantReviewer {
    clients;
    ledger;
    leases;
    decisions;
    clock;
    constructor(clients, ledger, leases, decisions, clock) {
        this.clients = clients;
        this.ledger = ledger;
        this.leases = leases;
        this.decisions = decisions;
        this.clock = clock;
    }
    /** @returns how many grants were ended */
    async review(tenant) {
        if (!(await this.#hasNews(tenant)))
            return 0;
        return (await this.leases.hold({ tenant, name: 'grant-review', seconds: 60 }, () => this.#reviewAll(tenant))) ?? 0;
    }
    async #hasNews(tenant) {
        const client = this.clients.of(tenant);
        const review = await client.grantReview.findFirst();
        const event = await client.auditEvent.findFirst({
            where: { seq: { gt: review?.position ?? 0n }, targetType: { in: [...DECIDING] } },
            select: { seq: true },
        });
        return event !== null;
    }
    async #reviewAll(tenant) {
        const client = this.clients.of(tenant);
        // events after it are news again
        const position = await this.ledger.revision(tenant);
        let ended = 0;
        let after = '00000000-0000-0000-0000-000000000000';
        for (;;) {
            const grants = await client.grant.findMany({
                where: { desired: true, id: { gt: after } },
                include: { request: true, share: true },
                orderBy: { id: 'asc' },
                take: AT_ONCE,
            });
            if (grants.length === 0)
                break;
            ended += await this.#reviewSome(tenant, grants);
            after = grants.at(-1).id;
        }
        await client.grantReview.upsert({ where: { tenant }, create: { position }, update: { position } });
        return ended;
    }
    async #reviewSome(tenant, grants) {
        const now = this.clock.now();
        const questions = grants.flatMap((grant) => [questionOf(grant, now), questionOf(grant, grant.createdAt)]);
        const decisions = await this.decisions.decideMany(tenant, questions, { mode: 'FULLY' }, 'RECONCILE');
        const accounts = await this.#accountsOf(tenant, grants);
        const ending = new Map();
        for (const [index, grant] of grants.entries()) {
            const [asOfNow, asOfThen] = [decisions[2 * index], decisions[2 * index + 1]];
            const reason = reasonToEnd(grant, asOfNow, asOfThen, accounts.get(grant.consumerAccountId ?? ''));
            if (reason !== undefined)
                ending.set(reason, [...(ending.get(reason) ?? []), grant.id]);
        }
        let ended = 0;
        for (const [reason, ids] of ending) {
            const actor = systemActor(tenant, 'grant-reviewer');
            const { result } = await this.ledger.commit(actor, (tx, record) => endGrants(tx, record, ids, { reason, by: actor.subject, now }));
            ended += result.length;
        }
        return ended;
    }
    async #accountsOf(tenant, grants) {
        const ids = [...new Set(grants.flatMap(({ consumerAccountId }) => (consumerAccountId === null ? [] : [consumerAccountId])))];
        const accounts = await this.clients.of(tenant).account.findMany({ where: { accountId: { in: ids } } });
        return new Map(accounts.map((account) => [account.accountId, account]));
    }
};
GrantReviewer = __decorate([
    Injectable(),
    __param(0, Inject(TenantClients)),
    __param(1, Inject(Ledger)),
    __param(2, Inject(Leases)),
    __param(3, Inject(DecisionService)),
    __param(4, Inject(CLOCK)),
    __metadata("design:paramtypes", [TenantClients,
        Ledger,
        Leases,
        DecisionService, Object])
], GrantReviewer);
export { GrantReviewer };
function questionOf(grant, at) {
    if (grant.request !== null)
        return { ...reviewQuestion(grant.request, at), permission: grant.permission };
    const principal = principalOf(grant.principalKind, grant.principal);
    return { principal, permission: grant.permission, resource: grant.resourceArn, at: at.getTime(), context: {} };
}
/** Why a grant may not stay; nothing when it may. */
export function reasonToEnd(grant, asOfNow, asOfThen, consumer) {
    if (asOfNow.reason === 'UNKNOWN_RESOURCE')
        return 'APP_DELETED';
    if (asOfNow.reason === 'ACCOUNT_NOT_ACTIVE')
        return 'ACCOUNT_CLOSED';
    if (grant.breakGlassId !== null)
        return mayBreakGlass(asOfNow) ? undefined : 'POLICY';
    if (mayStay(asOfNow, asOfThen))
        return undefined;
    const hasLeft = !grant.external && consumer !== undefined && !isMember(consumer);
    const isRetained = hasLeft && grant.share.retainOnLeave && asOfNow.reason === 'NO_RULE_ALLOWS';
    return isRetained ? undefined : 'POLICY';
}
//# sourceMappingURL=grant-reviewer.js.map