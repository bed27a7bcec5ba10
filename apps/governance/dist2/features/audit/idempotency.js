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
import { CLOCK } from '../../platform/injection-tokens.js';
const KEPT_MILLISECONDS = 24 * 3600 * 1000;
/** Thrown in place of a second change: what the first one made. */
export class Replayed extends Error {
    id;
    revision;
    name = 'Replayed';
    constructor(id, revision) {
        super('This request was carried out before.');
        this.id = id;
        this.revision = revision;
    }
}
/**
 * Keys of mutations, kept for a day with what they made. The record is part of the change's own transaction and an advisory lock stands for
 * "at work": whatever crashes, a key is either unused or has its answer.
 */
let Idempotency = class Idempotency {
    clock;
    constructor(clock) {
        this.clock = clock;
    }
    /** @returns what to call with the result, in the same transaction */
    async begin(tx, actor, { key, requestHash }) {
        const { tenant, subject } = actor;
        const [lock] = await tx.$queryRaw `
      SELECT pg_try_advisory_xact_lock(hashtextextended(${`${tenant} ${subject} ${key}`}, 0)) AS taken`;
        if (lock?.taken !== true)
            throw refusal('idempotencyInProgress', {}, ['idempotencyKey']);
        const where = { tenant_subject_key: { tenant, subject, key } };
        const known = await tx.idempotencyRecord.findUnique({ where });
        const now = this.clock.now();
        if (known !== null && known.expiresAt > now) {
            if (known.requestHash !== requestHash)
                throw refusal('idempotencyKeyMismatch', {}, ['idempotencyKey']);
            const { id, revision } = known.response;
            throw new Replayed(id, BigInt(revision));
        }
        return async (result, revision) => {
            const { id } = result;
            const values = {
                requestHash,
                response: { id, revision: String(revision) },
                createdAt: now,
                expiresAt: new Date(now.getTime() + KEPT_MILLISECONDS),
            };
            await tx.idempotencyRecord.upsert({ where, create: { subject, key, ...values }, update: values });
        };
    }
};
Idempotency = __decorate([
    Injectable(),
    __param(0, Inject(CLOCK)),
    __metadata("design:paramtypes", [Object])
], Idempotency);
export { Idempotency };
//# sourceMappingURL=idempotency.js.map