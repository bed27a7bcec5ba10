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
import { commit } from '@mlapps/audit-log/commitment';
import { Inject, Injectable } from '@nestjs/common';
import { Subject } from 'rxjs';
import { CLOCK } from '../../platform/injection-tokens.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { withRetries } from '../../platform/prisma/transaction-conflict.js';
import { Idempotency } from './idempotency.js';
import { appendToChain } from './ledger-chain.js';
/** Waiting for a connection and for the lock of the chain's head, which every writer of the tenant passes. */
const transaction = { maxWait: 15_000, timeout: 30_000 };
/** The only way to change something: the change and its audit events are one transaction. */
let Ledger = class Ledger {
    clients;
    clock;
    idempotency;
    #grown = new Subject();
    constructor(clients, clock, idempotency) {
        this.clients = clients;
        this.clock = clock;
        this.idempotency = idempotency;
    }
    /** Tells of every commit of this process that added events; other processes' are heard of by LISTEN `ledger`. */
    get grown() {
        return this.#grown.asObservable();
    }
    /**
     * With `actor.idempotency` the result needs an `id`, and a second commit with the key is not made.
     *
     * @param work may be run again when PostgreSQL ends the transaction in favour of another: it changes nothing outside of `tx`
     * @throws what `work` throws; then nothing was changed
     * @throws Replayed when the key was used with the same request; Refusal when with another, or when the first is still at work
     */
    async commit(actor, work) {
        const { result, revision, events } = await withRetries(() => this.#once(actor, work));
        if (events > 0)
            this.#grown.next({ tenant: actor.tenant, revision });
        return { result, revision };
    }
    /** The tenant's current revision, from the database. */
    async revision(tenant) {
        return revisionOf(this.clients.of(tenant), tenant);
    }
    #once(actor, work) {
        return this.clients.of(actor.tenant).$transaction(async (tx) => {
            const once = actor.idempotency && (await this.idempotency.begin(tx, actor, actor.idempotency));
            const changes = [];
            const result = await work(tx, (change) => changes.push(change));
            const revision = await this.#append(tx, actor, changes);
            await once?.(result, revision);
            return { result, revision, events: changes.length };
        }, transaction);
    }
    async #append(tx, actor, changes) {
        const { tenant, subject, kind, requestId } = actor;
        if (changes.length === 0)
            return revisionOf(tx, tenant);
        const at = this.clock.now().toISOString();
        const entries = changes.map(({ action, targetType, targetId, before = null, after = null }) => ({
            tenant,
            at,
            actor: { subject, kind },
            action,
            target: { type: targetType, id: targetId },
            before: before === null ? null : commit(before),
            after: after === null ? null : commit(after),
            requestId,
        }));
        return appendToChain(tx, tenant, entries);
    }
};
Ledger = __decorate([
    Injectable(),
    __param(0, Inject(TenantClients)),
    __param(1, Inject(CLOCK)),
    __param(2, Inject(Idempotency)),
    __metadata("design:paramtypes", [TenantClients, Object, Idempotency])
], Ledger);
export { Ledger };
async function revisionOf(client, tenant) {
    const head = await client.ledgerHead.findUnique({ where: { tenant }, select: { seq: true } });
    return head?.seq ?? 0n;
}
//# sourceMappingURL=ledger.js.map