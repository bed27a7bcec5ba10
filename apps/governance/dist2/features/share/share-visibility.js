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
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
/** Who sees shares, grants and requests: who sees the account on either side. What is given to a unit is seen from every account in it. */
let ShareVisibility = class ShareVisibility {
    clients;
    access;
    constructor(clients, access) {
        this.clients = clients;
        this.access = access;
    }
    async of(actor) {
        const owner = await this.access.visibleAccounts(actor);
        if (owner === undefined)
            return undefined;
        const accounts = await this.clients.of(actor.tenant).account.findMany({ where: owner, select: { accountId: true, path: true } });
        const accountIds = accounts.map(({ accountId }) => accountId);
        const unitIds = [...new Set(accounts.flatMap(({ path }) => path.split('/').filter((part) => /^(r|ou)-/.test(part))))];
        const organization = accountIds.length === 0 ? [] : [{ principalKind: 'ORGANIZATION' }];
        const consumer = {
            OR: [{ consumerAccountId: { in: accountIds } }, { principalKind: 'ORG_UNIT', principal: { in: unitIds } }, ...organization],
        };
        return { owner, consumer, accountIds, unitIds };
    }
    async grants(actor) {
        const visible = await this.of(actor);
        return visible === undefined ? {} : { OR: [{ share: { owner: visible.owner } }, visible.consumer] };
    }
    async shares(actor) {
        const visible = await this.of(actor);
        return visible === undefined ? {} : { OR: [{ owner: visible.owner }, { grants: { some: visible.consumer } }] };
    }
    async requests(actor) {
        const visible = await this.of(actor);
        if (visible === undefined)
            return {};
        const { accountIds, unitIds } = visible;
        const consumer = [
            { consumerAccountId: { in: [...accountIds] } },
            { principalKind: 'ORG_UNIT', principal: { in: [...unitIds] } },
        ];
        return { OR: [{ ownerAccountId: { in: [...accountIds] } }, ...consumer, { requester: actor.subject }] };
    }
    async breakGlasses(actor) {
        const visible = await this.of(actor);
        if (visible === undefined)
            return {};
        const accountIds = [...visible.accountIds];
        return { OR: [{ ownerAccountId: { in: accountIds } }, { consumerAccountId: { in: accountIds } }, { openedBy: actor.subject }] };
    }
};
ShareVisibility = __decorate([
    Injectable(),
    __param(0, Inject(TenantClients)),
    __param(1, Inject(AccessService)),
    __metadata("design:paramtypes", [TenantClients,
        AccessService])
], ShareVisibility);
export { ShareVisibility };
//# sourceMappingURL=share-visibility.js.map