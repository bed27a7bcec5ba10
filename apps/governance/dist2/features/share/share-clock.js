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
var ShareClock_1;
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CLOCK } from '../../platform/injection-tokens.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../tenants.js';
import { systemActor } from '../access/actor.js';
import { Ledger } from '../audit/ledger.js';
import { endGrants } from './end-grants.js';
import { GrantReviewer } from './grant-reviewer.js';
import { Reconciler } from './reconcile/reconciler.js';
import { ShareSettings } from './share-settings.js';
const MOST_AT_ONCE = 200;
/** Does what is due by time alone: ends grants and requests, tells of reviews that are overdue. In every replica; what one does the others find done. */
let ShareClock = ShareClock_1 = class ShareClock {
    clients;
    tenants;
    ledger;
    reviewer;
    reconciler;
    settings;
    clock;
    #log = new Logger(ShareClock_1.name);
    #timer;
    #running;
    constructor(clients, tenants, ledger, reviewer, reconciler, settings, clock) {
        this.clients = clients;
        this.tenants = tenants;
        this.ledger = ledger;
        this.reviewer = reviewer;
        this.reconciler = reconciler;
        this.settings = settings;
        this.clock = clock;
    }
    onApplicationBootstrap() {
        if (this.settings.pollMilliseconds === 0)
            return;
        this.#timer = setInterval(() => {
            this.#running ??= this.#tickAll().finally(() => (this.#running = undefined));
        }, this.settings.pollMilliseconds * 2);
        this.#timer.unref();
    }
    async onModuleDestroy() {
        clearInterval(this.#timer);
        await this.#running;
    }
    async #tickAll() {
        for (const { id } of this.tenants.all())
            await this.tick(id).catch((error) => this.#log.error(`What is due in ${id} could not be done`, error.stack));
    }
    /** Does all that is due in a tenant. */
    async tick(tenant) {
        const now = this.clock.now();
        const ended = (await this.#endExpired(tenant, now)) + (await this.#endReplaced(tenant, now));
        await this.#expireRequests(tenant, now);
        await this.#tellOverdue(tenant, now);
        const revoked = await this.reviewer.review(tenant);
        if (ended + revoked > 0)
            this.reconciler.wake(tenant);
    }
    async #endExpired(tenant, now) {
        const where = { desired: true, expiresAt: { lte: now } };
        return this.#end(tenant, 'EXPIRED', now, () => this.clients.of(tenant).grant.findMany({ where, select: { id: true }, orderBy: { expiresAt: 'asc' }, take: MOST_AT_ONCE }));
    }
    /** A grant that was put in the place of another is active: the other one goes. */
    async #endReplaced(tenant, now) {
        return this.#end(tenant, 'REPLACED', now, () => this.clients.of(tenant).$queryRaw `
        SELECT old.id FROM "grant" AS new JOIN "grant" AS old ON old.id = new.replaces_id
        WHERE new.replaces_id IS NOT NULL AND new.state = 'ACTIVE' AND old.desired LIMIT ${MOST_AT_ONCE}`);
    }
    async #end(tenant, reason, now, find) {
        let all = 0;
        for (let found = await find(); found.length > 0; found = await find()) {
            const ids = found.map(({ id }) => id);
            const actor = systemActor(tenant, 'share-clock');
            const { result } = await this.ledger.commit(actor, (tx, record) => endGrants(tx, record, ids, { reason, by: actor.subject, now }));
            all += result.length;
            if (found.length < MOST_AT_ONCE)
                break;
        }
        return all;
    }
    async #expireRequests(tenant, now) {
        const where = { state: 'PENDING_APPROVAL', expiresAt: { lte: now } };
        const late = await this.clients.of(tenant).shareRequest.findMany({ where, select: { id: true }, take: MOST_AT_ONCE });
        if (late.length === 0)
            return;
        await this.ledger.commit(systemActor(tenant, 'share-clock'), async (tx, record) => {
            const ids = late.map(({ id }) => id);
            const locked = await tx.$queryRaw `
        SELECT id FROM share_request WHERE id = ANY(${ids}::uuid[]) AND state = 'PENDING_APPROVAL' ORDER BY id FOR UPDATE`;
            await tx.shareRequest.updateMany({
                where: { id: { in: locked.map(({ id }) => id) } },
                data: { state: 'EXPIRED', decidedAt: now, lockVersion: { increment: 1 } },
            });
            for (const { id } of locked)
                record({
                    action: 'request.expired',
                    targetType: 'ShareRequest',
                    targetId: id,
                    before: { state: 'PENDING_APPROVAL' },
                    after: { state: 'EXPIRED' },
                });
        });
    }
    async #tellOverdue(tenant, now) {
        const where = { reviewedAt: null, overdueAt: null, reviewBy: { lte: now } };
        const overdue = await this.clients.of(tenant).breakGlass.findMany({ where, take: MOST_AT_ONCE });
        if (overdue.length === 0)
            return;
        await this.ledger.commit(systemActor(tenant, 'share-clock'), async (tx, record) => {
            for (const { id, openedBy } of overdue) {
                const { count } = await tx.breakGlass.updateMany({ where: { id, ...where }, data: { overdueAt: now } });
                if (count === 1)
                    record({ action: 'break-glass.review-overdue', targetType: 'BreakGlass', targetId: id, after: { openedBy } });
            }
        });
    }
};
ShareClock = ShareClock_1 = __decorate([
    Injectable(),
    __param(0, Inject(TenantClients)),
    __param(1, Inject(Tenants)),
    __param(2, Inject(Ledger)),
    __param(3, Inject(GrantReviewer)),
    __param(4, Inject(Reconciler)),
    __param(5, Inject(ShareSettings)),
    __param(6, Inject(CLOCK)),
    __metadata("design:paramtypes", [TenantClients,
        Tenants,
        Ledger,
        GrantReviewer,
        Reconciler,
        ShareSettings, Object])
], ShareClock);
export { ShareClock };
//# sourceMappingURL=share-clock.js.map