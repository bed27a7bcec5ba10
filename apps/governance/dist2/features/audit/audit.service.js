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
import { connection } from '../../platform/graphql/connection.js';
import { readGlobalId } from '../../platform/graphql/global-id.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import { Ledger } from './ledger.js';
import { ReadRecord } from './read-record.js';
const bySeq = [{ column: 'seq', direction: 'asc' }];
const bySize = [{ column: 'treeSize', direction: 'asc' }];
/**
 * The audit log for those who audit.
 *
 * Gaps
 * - Redaction takes a whole value, before or after; single members of it cannot be taken away (2026-11-26)
 *
 * By design
 * - Subjects, targets and actions are never redacted: they are opaque ids and fixed words (2026-11-26)
 * - A checkpoint is signed only over events that verify, so a log edited in the database gets no newer one (2026-11-26)
 */
let AuditService = class AuditService {
    clients;
    access;
    ledger;
    reads;
    constructor(clients, access, ledger, reads) {
        this.clients = clients;
        this.access = access;
        this.ledger = ledger;
        this.reads = reads;
    }
    async events(args, filter, actor) {
        await this.#open(actor);
        const wanted = filterOf(filter ?? {});
        const { auditEvent } = this.clients.of(actor.tenant);
        return connection(args, bySeq, ({ where, orderBy, take }) => auditEvent.findMany({ where: { AND: [wanted, where] }, orderBy: [...orderBy], take }), () => auditEvent.count({ where: wanted }));
    }
    /** @returns null when there is none, or the actor is no auditor */
    async event(seq, actor) {
        if (!(await this.access.may(actor, 'AUDITOR', { kind: 'ORGANIZATION' })))
            return null;
        await this.reads.record(actor);
        const { tenant } = actor;
        return this.clients.of(tenant).auditEvent.findUnique({ where: { tenant_seq: { tenant, seq } } });
    }
    async checkpoint(actor) {
        await this.#open(actor);
        return this.clients.of(actor.tenant).auditCheckpoint.findFirst({ orderBy: { treeSize: 'desc' } });
    }
    async checkpoints(args, actor) {
        await this.#open(actor);
        const { auditCheckpoint } = this.clients.of(actor.tenant);
        return connection(args, bySize, ({ where, orderBy, take }) => auditCheckpoint.findMany({ where, orderBy: [...orderBy], take }), () => auditCheckpoint.count());
    }
    async signingKeys(actor) {
        await this.#open(actor);
        return this.clients.of(actor.tenant).auditSigningKey.findMany({ orderBy: { firstUsedAt: 'asc' } });
    }
    /**
     * Takes values of an event away for good; the chain still verifies. The event `audit.redacted` says so in the same transaction.
     *
     * @throws Refusal `notFound` when there is no such event, or nothing to take away
     */
    async redact(seq, what, reason, actor) {
        await this.#open(actor);
        const { revision } = await this.ledger.commit(actor, async (tx, record) => {
            const [answer] = await tx.$queryRaw `
        SELECT redact_audit_event(${seq}, ${what.before}, ${what.after}) AS redacted`;
            if (answer?.redacted !== 1)
                throw refusal('notFound', { what: 'audit event with such a value', id: String(seq) }, ['seq']);
            record({ action: 'audit.redacted', targetType: 'AuditEvent', targetId: String(seq), after: { ...what, reason } });
        });
        return revision;
    }
    async #open(actor) {
        await this.access.require(actor, 'AUDITOR', { kind: 'ORGANIZATION' });
        await this.reads.record(actor);
    }
};
AuditService = __decorate([
    Injectable(),
    __param(0, Inject(TenantClients)),
    __param(1, Inject(AccessService)),
    __param(2, Inject(Ledger)),
    __param(3, Inject(ReadRecord)),
    __metadata("design:paramtypes", [TenantClients,
        AccessService,
        Ledger,
        ReadRecord])
], AuditService);
export { AuditService };
/** @throws Refusal `validation` */
function filterOf({ target, actor, action, since, until }) {
    const thing = target == null ? undefined : readGlobalId(target);
    if (target != null && thing === undefined)
        throw refusal('validation', { reason: 'This is not an id.' }, ['filter', 'target']);
    const group = action?.endsWith('.*') === true ? action.slice(0, -1) : undefined;
    return {
        ...(thing && { targetType: thing.type, targetId: thing.id }),
        ...(actor != null && { actor }),
        ...(action != null && { action: group === undefined ? action : { startsWith: group } }),
        ...((since != null || until != null) && { at: { ...(since != null && { gte: since }), ...(until != null && { lt: until }) } }),
    };
}
//# sourceMappingURL=audit.service.js.map