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
/**
 * Sharing of MLflow Apps: requests, grants and the AWS RAM shares that carry them.
 *
 * Gaps
 * - A domain is named to RAM by the default execution role of its users; profiles with a role of their own are not covered (2026-11-26,
 *   documented: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UserSettings.html)
 * - retainSharingOnAccountLeaveOrganization of an existing RAM share cannot be changed: such drift is shown and not repaired (2026-11-26,
 *   documented: https://docs.aws.amazon.com/ram/latest/APIReference/API_UpdateResourceShare.html)
 * - Which model package groups belong to an app is not published: those that its tag mlapps:model-package-groups names get a policy
 *   (2026-11-26, inferred)
 * - Sessions and presigned URLs that were issued before a revocation outlive it (2026-11-26, inferred)
 *
 * By design
 * - A RAM share is made without principals, and principals are let in by a second call: repeating the first one lets nobody in (2026-11-26, inferred)
 * - Without a grant that is wanted the RAM share is deleted (2026-11-26, inferred)
 * - What others change in our RAM shares is shown as DEGRADED and repaired when that is asked for, not by itself (2026-11-26, inferred)
 * - Where a rule wants acceptance, somebody of the consumer's side says yes to this service; RAM's own invitation, where there is one, is
 *   then accepted through the consumer's role (2026-11-26, inferred)
 *
 * Client quirks
 */
import { Inject, Injectable } from '@nestjs/common';
import { batchedConnection } from '../../platform/graphql/batched-connection.js';
import { connection } from '../../platform/graphql/connection.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { ShareVisibility } from './share-visibility.js';
const newestFirst = [{ column: 'id', direction: 'desc' }];
const oldestFirst = [{ column: 'id', direction: 'asc' }];
/** Shares, grants and requests, as far as the actor may see them. */
let ShareService = class ShareService {
    clients;
    visibility;
    clock;
    constructor(clients, visibility, clock) {
        this.clients = clients;
        this.visibility = visibility;
        this.clock = clock;
    }
    async shares(args, filter, actor) {
        const client = this.clients.of(actor.tenant);
        const { consumerAccountId, state, ...equal } = filter ?? {};
        const consumer = consumerAccountId == null ? {} : { grants: { some: { consumerAccountId } } };
        const all = { AND: [await this.visibility.shares(actor), consumer, given(equal), oneOf(state)] };
        return connection(args, newestFirst, ({ where, orderBy, take }) => client.share.findMany({ where: { AND: [all, where] }, orderBy: [...orderBy], take }), () => client.share.count({ where: all }));
    }
    async grants(args, filter, actor) {
        const client = this.clients.of(actor.tenant);
        const { ownerAccountId, state, expiringBefore, breakGlass, ...equal } = filter ?? {};
        const conditions = [
            await this.visibility.grants(actor),
            given(equal),
            oneOf(state),
            ownerAccountId == null ? {} : { share: { ownerAccountId } },
            expiringBefore == null ? {} : { desired: true, expiresAt: { lt: expiringBefore } },
            breakGlass == null ? {} : { breakGlassId: breakGlass ? { not: null } : null },
        ];
        const all = { AND: conditions };
        return connection(args, newestFirst, ({ where, orderBy, take }) => client.grant.findMany({ where: { AND: [all, where] }, orderBy: [...orderBy], take }), () => client.grant.count({ where: all }));
    }
    async requests(args, filter, actor) {
        const client = this.clients.of(actor.tenant);
        const { state, ...equal } = filter ?? {};
        const all = { AND: [await this.visibility.requests(actor), given(equal), oneOf(state)] };
        return connection(args, newestFirst, ({ where, orderBy, take }) => client.shareRequest.findMany({ where: { AND: [all, where] }, orderBy: [...orderBy], take }), () => client.shareRequest.count({ where: all }));
    }
    async breakGlasses(args, filter, actor) {
        const client = this.clients.of(actor.tenant);
        const now = this.clock.now();
        const { overdue, reviewed } = filter ?? {};
        const late = { reviewedAt: null, reviewBy: { lte: now } };
        const conditions = [
            await this.visibility.breakGlasses(actor),
            overdue == null ? {} : overdue ? late : { NOT: late },
            reviewed == null ? {} : { reviewedAt: reviewed ? { not: null } : null },
        ];
        const all = { AND: conditions };
        return connection(args, newestFirst, ({ where, orderBy, take }) => client.breakGlass.findMany({ where: { AND: [all, where] }, orderBy: [...orderBy], take }), () => client.breakGlass.count({ where: all }));
    }
    /** Of shares of one request, whatever their number: one statement. */
    async grantsOf(share, args, context) {
        const client = this.clients.of(context.actor.tenant);
        const visible = await this.#visibleGrants(context);
        return batchedConnection(context, {
            name: 'Share.grants',
            key: share.id,
            args,
            order: oldestFirst,
            load: async (ids, { where, orderBy, take }) => {
                const grants = { where: { AND: [visible, where] }, orderBy: [...orderBy], take };
                const shares = await client.share.findMany({ where: { id: { in: ids } }, select: { id: true, grants } });
                return new Map(shares.map((each) => [each.id, each.grants]));
            },
            count: async (ids) => {
                const counts = await client.grant.groupBy({ by: ['shareId'], where: { AND: [visible, { shareId: { in: ids } }] }, _count: true });
                return new Map(counts.map(({ shareId, _count }) => [shareId, _count]));
            },
        });
    }
    async sharesById(ids, actor) {
        const where = { AND: [await this.visibility.shares(actor), { id: { in: ids.filter(isUuid) } }] };
        return byId(await this.clients.of(actor.tenant).share.findMany({ where }));
    }
    async grantsById(ids, actor) {
        const where = { AND: [await this.visibility.grants(actor), { id: { in: ids.filter(isUuid) } }] };
        return byId(await this.clients.of(actor.tenant).grant.findMany({ where }));
    }
    async requestsById(ids, actor) {
        const where = { AND: [await this.visibility.requests(actor), { id: { in: ids.filter(isUuid) } }] };
        return byId(await this.clients.of(actor.tenant).shareRequest.findMany({ where }));
    }
    async breakGlassesById(ids, actor) {
        const where = { AND: [await this.visibility.breakGlasses(actor), { id: { in: ids.filter(isUuid) } }] };
        return byId(await this.clients.of(actor.tenant).breakGlass.findMany({ where }));
    }
    /** How far the reconciler is with what the actor sees. */
    async status(actor) {
        const client = this.clients.of(actor.tenant);
        const visible = await this.visibility.shares(actor);
        const now = this.clock.now();
        const count = (where) => client.share.count({ where: { AND: [visible, { closedAt: null }, where] } });
        const newest = await client.share.findFirst({
            where: { AND: [visible, { closedAt: null, lastError: { not: null } }] },
            orderBy: { lastReconciledAt: 'desc' },
            select: { lastError: true },
        });
        return {
            shares: await count({}),
            due: await count({ dueAt: { lte: now } }),
            revoking: await count({ revoking: true }),
            failing: await count({ attempts: { gt: 0 } }),
            lastError: newest?.lastError ?? null,
            overdueReviews: await client.breakGlass.count({
                where: { AND: [await this.visibility.breakGlasses(actor), { reviewedAt: null, reviewBy: { lte: now } }] },
            }),
        };
    }
    #visibleGrants(context) {
        const known = context.loaders.get('visible grants');
        if (known !== undefined)
            return known;
        const asked = this.visibility.grants(context.actor);
        context.loaders.set('visible grants', asked);
        return asked;
    }
};
ShareService = __decorate([
    Injectable(),
    __param(0, Inject(TenantClients)),
    __param(1, Inject(ShareVisibility)),
    __param(2, Inject(CLOCK)),
    __metadata("design:paramtypes", [TenantClients,
        ShareVisibility, Object])
], ShareService);
export { ShareService };
function given(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value != null));
}
function oneOf(state) {
    return state == null ? {} : { state: { in: [...state] } };
}
function byId(rows) {
    return new Map(rows.map((row) => [row.id, row]));
}
export function isUuid(text) {
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
//# sourceMappingURL=share.service.js.map