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
import { Prisma } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { readTags } from './tags.js';
/**
 * The mirror as decisions see it: open units, apps and domains, and every account that is known. Accounts outside the organization, those that left
 * it included, are in no unit.
 */
let OrganizationFactsService = class OrganizationFactsService {
    clients;
    constructor(clients) {
        this.clients = clients;
    }
    /** All of one moment, in one transaction of its own. */
    async facts(tenant) {
        return this.snapshot(tenant, (tx) => this.factsIn(tx));
    }
    /**
     * Reads more in the same moment, e.g. the policies in force.
     *
     * @example
     * facts.snapshot(tenant, async (tx) => ({ ...(await facts.factsIn(tx)), policies: await policiesIn(tx) }));
     */
    async snapshot(tenant, read) {
        return this.clients.of(tenant).$transaction(read, { isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead, timeout: 60_000 });
    }
    /** @param tx one that sees one moment: REPEATABLE READ */
    async factsIn(tx) {
        const [head] = await tx.$queryRaw `
      SELECT (SELECT seq FROM ledger_head) AS revision, (SELECT organization_id FROM organization) AS "organizationId"`;
        const units = await tx.orgUnit.findMany({ where: { closedAt: null }, select: { unitId: true, parentId: true, name: true } });
        const accounts = await tx.account.findMany({ select: { accountId: true, unitId: true, state: true, tags: true } });
        const apps = await tx.mlflowApp.findMany({
            where: { closedAt: null },
            select: { arn: true, accountId: true, region: true, tags: true, domainArns: true, environment: true },
        });
        const domains = await tx.domain.findMany({ where: { closedAt: null }, select: { arn: true, accountId: true } });
        return {
            revision: head?.revision ?? 0n,
            organizationId: head?.organizationId ?? undefined,
            units: units.map(({ unitId, parentId, name }) => ({ id: unitId, parentId: parentId ?? undefined, name })),
            accounts: accounts.map(({ unitId, tags, ...account }) => ({
                ...account,
                unitId: unitId ?? undefined,
                tags: readTags(tags),
            })),
            apps: apps.map(({ environment, tags, ...app }) => ({
                ...app,
                environment: environment ?? undefined,
                tags: readTags(tags),
            })),
            domains,
        };
    }
};
OrganizationFactsService = __decorate([
    Injectable(),
    __param(0, Inject(TenantClients)),
    __metadata("design:paramtypes", [TenantClients])
], OrganizationFactsService);
export { OrganizationFactsService };
//# sourceMappingURL=organization-facts.service.js.map