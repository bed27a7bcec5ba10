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
import { consistencyProof, inclusionProof } from '@mlapps/audit-log/merkle-proof';
import { Inject, Injectable } from '@nestjs/common';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import { auditNodes } from './audit-tree.js';
/** Proofs against checkpoints, for those who have a checkpoint and not the log. */
let ProofService = class ProofService {
    clients;
    access;
    constructor(clients, access) {
        this.clients = clients;
        this.access = access;
    }
    async inclusion(seq, treeSize, actor) {
        await this.#auditor(actor);
        const { tenant } = actor;
        const client = this.clients.of(tenant);
        const event = await client.auditEvent.findUnique({ where: { tenant_seq: { tenant, seq } }, select: { hash: true } });
        const where = { treeSize: treeSize ?? { gte: seq } };
        const checkpoint = await client.auditCheckpoint.findFirst({ where, orderBy: { treeSize: 'asc' } });
        if (event === null || checkpoint === null || checkpoint.treeSize < seq)
            return null;
        const hashes = await inclusionProof(seq - 1n, checkpoint.treeSize, auditNodes(client));
        return { seq, hash: event.hash, checkpoint, hashes: hashes.map(inHex) };
    }
    async consistency(firstSize, secondSize, actor) {
        await this.#auditor(actor);
        const client = this.clients.of(actor.tenant);
        const [first, second] = await client.auditCheckpoint.findMany({
            where: { treeSize: { in: [firstSize, secondSize] } },
            orderBy: { treeSize: 'asc' },
        });
        if (first?.treeSize !== firstSize || second?.treeSize !== secondSize)
            return null;
        const hashes = await consistencyProof(firstSize, secondSize, auditNodes(client));
        return { first, second, hashes: hashes.map(inHex) };
    }
    #auditor(actor) {
        return this.access.require(actor, 'AUDITOR', { kind: 'ORGANIZATION' });
    }
};
ProofService = __decorate([
    Injectable(),
    __param(0, Inject(TenantClients)),
    __param(1, Inject(AccessService)),
    __metadata("design:paramtypes", [TenantClients,
        AccessService])
], ProofService);
export { ProofService };
function inHex(hash) {
    return hash.toString('hex');
}
//# sourceMappingURL=proof.service.js.map