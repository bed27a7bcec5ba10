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
import { OrganizationFactsService } from '../organization/organization-facts.service.js';
/** Types whose changes can change a decision. */
export const DECIDING = ['Organization', 'OrgUnit', 'Account', 'MlflowApp', 'Domain', 'SharingPolicy', 'PolicyVersion'];
/** Reads what decisions depend on, all of it at one revision. */
let FactsReader = class FactsReader {
    clients;
    organization;
    constructor(clients, organization) {
        this.clients = clients;
        this.organization = organization;
    }
    async revision(tenant) {
        const head = await this.clients.of(tenant).ledgerHead.findUnique({ where: { tenant } });
        return head?.seq ?? 0n;
    }
    /** Whether anything between two revisions concerned decisions. */
    async concerned(tenant, after, upTo) {
        const event = await this.clients.of(tenant).auditEvent.findFirst({
            where: { seq: { gt: after, lte: upTo }, targetType: { in: DECIDING } },
            select: { seq: true },
        });
        return event !== null;
    }
    async read(tenant) {
        return this.organization.snapshot(tenant, async (tx) => {
            const policies = await readPolicies(tx);
            const facts = { ...(await this.organization.factsIn(tx)), policies: policies.map(({ request }) => request) };
            return { facts, reconcilePolicies: policies.map(({ reconcile }) => reconcile) };
        });
    }
};
FactsReader = __decorate([
    Injectable(),
    __param(0, Inject(TenantClients)),
    __param(1, Inject(OrganizationFactsService)),
    __metadata("design:paramtypes", [TenantClients,
        OrganizationFactsService])
], FactsReader);
export { FactsReader };
async function readPolicies(tx) {
    const versions = await tx.policyVersion.findMany({
        where: { state: 'ACTIVE' },
        include: { policy: true },
        orderBy: { policyId: 'asc' },
    });
    return versions
        .filter(({ number, policy }) => policy.activeVersion === number)
        .map(({ policy, number, digest, document }) => {
        const fact = {
            policyId: policy.id,
            name: policy.name,
            version: number,
            digest,
            scope: scopeOf(policy.scopeKind, policy.scopeId),
            document: document,
        };
        return { request: { ...fact, mode: policy.requestMode }, reconcile: { ...fact, mode: policy.reconcileMode } };
    });
}
function scopeOf(kind, id) {
    if (kind === 'ORG_UNIT')
        return { kind, unitId: id };
    return kind === 'ACCOUNT' ? { kind, accountId: id } : { kind: 'ORGANIZATION' };
}
//# sourceMappingURL=facts-reader.js.map