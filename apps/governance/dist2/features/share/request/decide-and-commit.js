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
import { refusal } from '../../../errors.js';
import { Ledger } from '../../audit/ledger.js';
import { DecisionService } from '../../decision/decision.service.js';
import { DECIDING } from '../../decision/facts-reader.js';
import { upcomingRevision } from '../open-grant.js';
/** What was decided by is no longer what holds. */
class Overtaken extends Error {
    name = 'Overtaken';
}
const MOST_TRIES = 5;
/** Acts on decisions: what is committed was decided by the facts and policies that hold at its own revision. */
let DecideAndCommit = class DecideAndCommit {
    decisions;
    ledger;
    constructor(decisions, ledger) {
        this.decisions = decisions;
        this.ledger = ledger;
    }
    /** @param work calls `settled` last of what locks anything */
    async run(actor, question, work) {
        for (let tries = 0; tries < MOST_TRIES; tries += 1) {
            const decision = await this.decisions.decide(actor.tenant, question);
            try {
                return await this.ledger.commit(actor, (tx, record) => work(tx, record, decision, () => checkCurrent(tx, decision.revision)));
            }
            catch (error) {
                if (!(error instanceof Overtaken))
                    throw error;
            }
        }
        throw refusal('conflict', { reason: 'Policies change all the time just now. Try again.' });
    }
};
DecideAndCommit = __decorate([
    Injectable(),
    __param(0, Inject(DecisionService)),
    __param(1, Inject(Ledger)),
    __metadata("design:paramtypes", [DecisionService,
        Ledger])
], DecideAndCommit);
export { DecideAndCommit };
/** @throws Overtaken when something that decisions depend on was changed since */
async function checkCurrent(tx, revision) {
    await upcomingRevision(tx);
    const changed = await tx.auditEvent.findFirst({
        where: { seq: { gt: revision }, targetType: { in: [...DECIDING] } },
        select: { seq: true },
    });
    if (changed !== null)
        throw new Overtaken();
}
//# sourceMappingURL=decide-and-commit.js.map