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
import { LRUCache } from 'lru-cache';
import { CLOCK } from '../../platform/injection-tokens.js';
import { Ledger } from './ledger.js';
const MINUTE_MILLISECONDS = 60_000;
/** Records that somebody reads the log, once a minute for each subject, whatever replica answers. */
let ReadRecord = class ReadRecord {
    ledger;
    clock;
    /** When this replica last knew of one; saves asking the database. */
    #known = new LRUCache({ max: 10_000 });
    constructor(ledger, clock) {
        this.ledger = ledger;
        this.clock = clock;
    }
    async record(actor) {
        const { tenant, subject } = actor;
        const name = `${tenant} ${subject}`;
        const now = this.clock.now();
        const since = new Date(now.getTime() - MINUTE_MILLISECONDS);
        if ((this.#known.get(name) ?? 0) > since.getTime())
            return;
        const { result } = await this.ledger.commit(actor, async (tx, record) => {
            await tx.$executeRaw `SELECT pg_advisory_xact_lock(hashtextextended(${`audit read ${name}`}, 0))`;
            const where = { actor: subject, action: 'audit.read', at: { gt: since } };
            const earlier = await tx.auditEvent.findFirst({ where, orderBy: { seq: 'desc' }, select: { at: true } });
            if (earlier === null)
                record({ action: 'audit.read', targetType: 'Organization', targetId: tenant });
            return earlier?.at ?? now;
        });
        this.#known.set(name, result.getTime());
    }
};
ReadRecord = __decorate([
    Injectable(),
    __param(0, Inject(Ledger)),
    __param(1, Inject(CLOCK)),
    __metadata("design:paramtypes", [Ledger, Object])
], ReadRecord);
export { ReadRecord };
//# sourceMappingURL=read-record.js.map