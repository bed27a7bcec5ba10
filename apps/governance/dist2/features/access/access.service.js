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
import { refusal } from '../../errors.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
/** Roles that include what the key may. A policy admin may do what a requester may, and everybody may look. */
const included = {
    VIEWER: ['VIEWER', 'REQUESTER', 'APPROVER', 'POLICY_ADMIN', 'AUDITOR'],
    REQUESTER: ['REQUESTER', 'POLICY_ADMIN'],
    APPROVER: ['APPROVER'],
    POLICY_ADMIN: ['POLICY_ADMIN'],
    AUDITOR: ['AUDITOR'],
};
/** Who may do what where. Asked by services, not by resolvers: there is no way around them. */
let AccessService = class AccessService {
    clients;
    constructor(clients) {
        this.clients = clients;
    }
    /** @throws Refusal `forbidden` unless the actor has the role on the scope or above it */
    async require(actor, role, scope) {
        if (!(await this.may(actor, role, scope)))
            throw refusal('forbidden', { role, scope: nameOf(scope) });
    }
    async may(actor, role, scope) {
        const held = actor.roles.filter((assignment) => included[role].includes(assignment.role));
        if (held.some((assignment) => assignment.scope.kind === 'ORGANIZATION'))
            return true;
        if (held.length === 0 || scope.kind === 'ORGANIZATION')
            return false;
        const path = await this.#path(actor, scope);
        if (path === undefined)
            return false;
        const roots = await Promise.all(held.map((assignment) => this.#path(actor, assignment.scope)));
        return roots.some((root) => root !== undefined && path.startsWith(root));
    }
    /** Which accounts an actor sees with a role: a filter for queries. `undefined`: all of them. */
    async visibleAccounts(actor, role = 'VIEWER') {
        const held = actor.roles.filter((assignment) => included[role].includes(assignment.role));
        if (held.some((assignment) => assignment.scope.kind === 'ORGANIZATION'))
            return undefined;
        const roots = await Promise.all(held.map((assignment) => this.#path(actor, assignment.scope)));
        return { OR: roots.flatMap((root) => (root === undefined ? [] : [{ path: { startsWith: root } }])) };
    }
    /** `/r-…/ou-…/` of a unit, with the account's id behind it for an account and its domains. */
    async #path(actor, scope) {
        const client = this.clients.of(actor.tenant);
        const { tenant } = actor;
        if (scope.kind === 'ORG_UNIT')
            return (await client.orgUnit.findUnique({ where: { tenant_unitId: { tenant, unitId: scope.unitId } }, select: { path: true } }))
                ?.path;
        if (scope.kind === 'ACCOUNT')
            return (await client.account.findUnique({ where: { tenant_accountId: { tenant, accountId: scope.accountId } }, select: { path: true } }))?.path;
        if (scope.kind === 'DOMAIN') {
            const domain = await client.domain.findUnique({
                where: { tenant_arn: { tenant, arn: scope.domainArn } },
                select: { account: { select: { path: true } } },
            });
            return domain === null ? undefined : `${domain.account.path}${scope.domainArn}/`;
        }
        return '/';
    }
};
AccessService = __decorate([
    Injectable(),
    __param(0, Inject(TenantClients)),
    __metadata("design:paramtypes", [TenantClients])
], AccessService);
export { AccessService };
function nameOf(scope) {
    if (scope.kind === 'ORG_UNIT')
        return `unit ${scope.unitId}`;
    if (scope.kind === 'ACCOUNT')
        return `account ${scope.accountId}`;
    return scope.kind === 'DOMAIN' ? `domain ${scope.domainArn}` : 'the organization';
}
//# sourceMappingURL=access.service.js.map