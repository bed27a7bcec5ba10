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
import { genesisHash } from '@mlapps/audit-log/audit-event';
import { writeLine } from '@mlapps/audit-log/export-line';
import { consistencyProof, peakNodes } from '@mlapps/audit-log/merkle-proof';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { refusal } from '../../errors.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import { auditEventOf } from './audit-record.js';
import { auditNodes } from './audit-tree.js';
import { LedgerTampered } from './chain-check.js';
import { CheckpointService, checkpointOf } from './checkpoint.service.js';
import { Ledger } from './ledger.js';
const BATCH = 500;
/** The log as text that `mlapps audit verify` reads without the service. */
let ExportService = class ExportService {
    clients;
    access;
    ledger;
    checkpoints;
    #logger = new Logger('AuditExport');
    constructor(clients, access, ledger, checkpoints) {
        this.clients = clients;
        this.access = access;
        this.ledger = ledger;
        this.checkpoints = checkpoints;
    }
    /**
     * Records the export, signs a checkpoint over all that is there, and streams: some hundred events are in memory at a time.
     *
     * @throws Refusal `forbidden`, or `validation` when there are no such events; before anything is sent
     */
    async export(range, actor) {
        await this.access.require(actor, 'AUDITOR', { kind: 'ORGANIZATION' });
        const { tenant } = actor;
        const before = await this.ledger.revision(tenant);
        checkRange(range, before);
        const { revision } = await this.ledger.commit(actor, async (_, record) => {
            const after = { from: String(range.from ?? 1n), to: range.to === undefined ? null : String(range.to) };
            record({ action: 'audit.exported', targetType: 'Organization', targetId: tenant, after });
        });
        const sealed = await this.#sealed(tenant);
        const to = range.to ?? sealed ?? revision;
        const header = await this.#header(tenant, range.from ?? 1n, to);
        return this.#lines(tenant, header, sealed);
    }
    /** A log that was edited is exported all the same: the verifier shows where. */
    async #sealed(tenant) {
        try {
            return (await this.checkpoints.seal(tenant))?.treeSize;
        }
        catch (error) {
            if (!(error instanceof LedgerTampered))
                throw error;
            this.#logger.error({ message: error.message, tenant, seq: String(error.seq) });
            return undefined;
        }
    }
    async #header(tenant, from, to) {
        const client = this.clients.of(tenant);
        const seq = from - 1n;
        if (seq === 0n)
            return { tenant, from, to, prevHash: genesisHash(tenant), frontier: [] };
        const { hash } = await client.auditEvent.findUniqueOrThrow({ where: { tenant_seq: { tenant, seq } }, select: { hash: true } });
        const peaks = await auditNodes(client)(peakNodes(seq));
        return { tenant, from, to, prevHash: hash, frontier: peaks.map((peak) => peak.toString('hex')) };
    }
    /** Yields pieces of some hundred lines. */
    async *#lines(tenant, header, sealed) {
        yield `${writeLine({ kind: 'header', header })}\n`;
        let covered = header.from - 1n;
        for (let after = covered; after < header.to;) {
            const { lines, last, checkpoint } = await this.#batch(tenant, after, header.to);
            if (last === undefined)
                break;
            yield lines.map((line) => `${line}\n`).join('');
            after = last;
            covered = checkpoint ?? covered;
        }
        if (sealed !== undefined && covered < header.to)
            yield `${await this.#proof(tenant, header.to)}\n`;
    }
    async #batch(tenant, after, to) {
        const client = this.clients.of(tenant);
        const rows = await client.auditEvent.findMany({ where: { seq: { gt: after, lte: to } }, orderBy: { seq: 'asc' }, take: BATCH });
        const last = rows.at(-1)?.seq;
        const checkpoints = await client.auditCheckpoint.findMany({ where: { treeSize: { gt: after, lte: last ?? after } } });
        const behind = new Map(checkpoints.map((checkpoint) => [checkpoint.treeSize, checkpointOf(checkpoint)]));
        const lines = rows.flatMap((row) => {
            const checkpoint = behind.get(row.seq);
            const event = writeLine({ kind: 'event', event: auditEventOf(row) });
            return checkpoint === undefined ? [event] : [event, writeLine({ kind: 'checkpoint', checkpoint })];
        });
        const newest = [...behind.keys()].reduce((most, size) => (most === undefined || size > most ? size : most), undefined);
        return { lines, last, checkpoint: newest };
    }
    /** Leads from an end between two checkpoints to the later one. */
    async #proof(tenant, to) {
        const client = this.clients.of(tenant);
        const checkpoint = await client.auditCheckpoint.findFirstOrThrow({ where: { treeSize: { gte: to } }, orderBy: { treeSize: 'asc' } });
        const hashes = await consistencyProof(to, checkpoint.treeSize, auditNodes(client));
        return writeLine({
            kind: 'proof',
            proof: { checkpoint: checkpointOf(checkpoint), hashes: hashes.map((hash) => hash.toString('hex')) },
        });
    }
};
ExportService = __decorate([
    Injectable(),
    __param(0, Inject(TenantClients)),
    __param(1, Inject(AccessService)),
    __param(2, Inject(Ledger)),
    __param(3, Inject(CheckpointService)),
    __metadata("design:paramtypes", [TenantClients,
        AccessService,
        Ledger,
        CheckpointService])
], ExportService);
export { ExportService };
function checkRange({ from = 1n, to }, newest) {
    if (from < 1n || from > (to ?? newest + 1n))
        throw refusal('validation', { reason: `There is no event ${from} to begin with.` }, ['from']);
    if (to !== undefined && to > newest)
        throw refusal('validation', { reason: `The newest event is ${newest}.` }, ['to']);
}
//# sourceMappingURL=export.service.js.map