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
import { connection } from '../../platform/graphql/connection.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
/** The mirror of the organization, as far as the actor may see it. */
let OrganizationService = class OrganizationService {
    clients;
    access;
    constructor(clients, access) {
        this.clients = clients;
        this.access = access;
    }
    async accounts(args, actor) {
        const client = this.clients.of(actor.tenant);
        const visible = (await this.access.visibleAccounts(actor)) ?? {};
        return connection(args, [{ column: 'accountId', direction: 'asc' }], ({ where, orderBy, take }) => client.account.findMany({ where: { AND: [visible, where] }, orderBy: [...orderBy], take }), () => client.account.count({ where: visible }));
    }
};
OrganizationService = __decorate([
    Injectable(),
    __param(0, Inject(TenantClients)),
    __param(1, Inject(AccessService)),
    __metadata("design:paramtypes", [TenantClients,
        AccessService])
], OrganizationService);
export { OrganizationService };
//# sourceMappingURL=organization.service.js.map