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
import { emptyChain } from '@mlapps/audit-log/audit-event';
import { signCheckpoint } from '@mlapps/audit-log/checkpoint';
import { Frontier } from '@mlapps/audit-log/frontier';
import { eventLeaf } from '@mlapps/audit-log/merkle-hash';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../../platform/injection-tokens.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { auditEventOf } from './audit-record.js';
import { keptLevel } from './audit-tree.js';
import { LedgerTampered, checkedHead } from './chain-check.js';
import { CheckpointKey } from './checkpoint-key.js';
/** Events that one checkpoint adds at most: a long backlog becomes several, each in a transaction of its own. */
const STRIDE = 20000n;
const BATCH = 1000;
const transaction = { maxWait: 15_000, timeout: 120_000 };
/** Signs checkpoints. What it signs it has verified: the events since the last checkpoint, their values and their chain. */
let CheckpointService = class CheckpointService {
    clients;
    clock;
    key;
    constructor(clients, clock, key) {
        this.clients = clients;
        this.clock = clock;
        this.key = key;
    }
    /**
     * Covers every event that was there when it was called. Costs what the events since the last checkpoint cost.
     *
     * @returns the newest checkpoint; undefined for a log without events
     * @throws LedgerTampered
     */
    async seal(tenant) {
        const client = this.clients.of(tenant);
        const head = await client.ledgerHead.findUnique({ where: { tenant } });
        if (head === null || head.seq === 0n)
            return undefined;
        for (;;) {
            const newest = await client.$transaction((tx) => this.#extend(tx, tenant), transaction);
            if (newest.treeSize >= head.seq)
                return newest;
        }
    }
    async #extend(tx, tenant) {
        await tx.$executeRaw `SELECT pg_advisory_xact_lock(hashtextextended(${`audit checkpoint ${tenant}`}, 0))`;
        const last = await tx.auditCheckpoint.findFirst({ orderBy: { treeSize: 'desc' } });
        const end = await tx.ledgerHead.findUniqueOrThrow({ where: { tenant } });
        if (last !== null && last.treeSize >= end.seq)
            return checkpointOf(last);
        const tree = new Frontier(last?.treeSize, last?.frontier.map((peak) => Buffer.from(peak, 'hex')));
        const target = end.seq - tree.size > STRIDE ? tree.size + STRIDE : end.seq;
        const { nodes, head } = await grow(tx, tree, target, await headOf(tx, tenant, tree.size));
        if (target === end.seq && head.hash !== end.hash)
            throw new LedgerTampered(end.seq);
        return this.#sign(tx, tenant, tree, nodes);
    }
    async #sign(tx, tenant, tree, nodes) {
        const key = this.key.get();
        const at = this.clock.now();
        const statement = { tenant, treeSize: tree.size, rootHash: tree.root().toString('hex'), at: at.toISOString() };
        const checkpoint = signCheckpoint(statement, key);
        const { treeSize, rootHash, keyId, signature } = checkpoint;
        const frontier = tree.peaks.map((peak) => peak.toString('hex'));
        await tx.auditSigningKey.createMany({ data: [{ keyId, publicKey: key.publicKeyPem, firstUsedAt: at }], skipDuplicates: true });
        await tx.auditNode.createMany({ data: nodes });
        await tx.auditCheckpoint.create({ data: { treeSize, rootHash, at, keyId, signature, frontier } });
        return checkpoint;
    }
};
CheckpointService = __decorate([
    Injectable(),
    __param(0, Inject(TenantClients)),
    __param(1, Inject(CLOCK)),
    __param(2, Inject(CheckpointKey)),
    __metadata("design:paramtypes", [TenantClients, Object, CheckpointKey])
], CheckpointService);
export { CheckpointService };
export function checkpointOf({ tenant, treeSize, rootHash, at, keyId, signature }) {
    return { tenant, treeSize, rootHash, at: at.toISOString(), keyId, signature };
}
async function headOf(tx, tenant, size) {
    if (size === 0n)
        return emptyChain(tenant);
    const event = await tx.auditEvent.findUnique({ where: { tenant_seq: { tenant, seq: size } }, select: { seq: true, hash: true } });
    if (event === null)
        throw new LedgerTampered(size);
    return event;
}
async function grow(tx, tree, target, start) {
    const nodes = [];
    let head = start;
    while (head.seq < target) {
        const rows = await tx.auditEvent.findMany({ where: { seq: { gt: head.seq, lte: target } }, orderBy: { seq: 'asc' }, take: BATCH });
        if (rows.length === 0)
            throw new LedgerTampered(head.seq + 1n);
        head = checkedHead(head, rows.map(auditEventOf));
        for (const { hash } of rows)
            tree.append(eventLeaf(hash), ({ level, index }, node) => {
                if (level >= keptLevel)
                    nodes.push({ level, index, hash: node.toString('hex') });
            });
    }
    return { nodes, head };
}
//# sourceMappingURL=checkpoint.service.js.map