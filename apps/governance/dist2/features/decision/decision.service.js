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
import { AccessService } from '../access/access.service.js';
import { readQuestion } from './read-question.js';
import { Snapshots } from './snapshots.js';
const MOST_QUESTIONS = 100;
/** Answers whether policies allow something; changes nothing. */
let DecisionService = class DecisionService {
    snapshots;
    access;
    clock;
    constructor(snapshots, access, clock) {
        this.snapshots = snapshots;
        this.access = access;
        this.clock = clock;
    }
    /** For other features, which have asked for access themselves. Defaults to the newest revision: what is decided here is acted upon. */
    async decide(tenant, question, consistency = { mode: 'FULLY' }, point = 'REQUEST') {
        const { snapshot, revision } = await this.snapshots.at(tenant, consistency);
        return explainable(engineOf(snapshot, point), question, revision);
    }
    /** Answers in the order of the questions, all at one revision. */
    async decideMany(tenant, questions, consistency = { mode: 'FULLY' }, point = 'REQUEST') {
        const { snapshot, revision } = await this.snapshots.at(tenant, consistency);
        return questions.map((question) => explainable(engineOf(snapshot, point), question, revision));
    }
    /** What a caller asks. @throws Refusal */
    async answer(inputs, consistency, actor, field) {
        if (inputs.length > MOST_QUESTIONS)
            throw refusal('limitExceeded', { reason: `At most ${MOST_QUESTIONS} questions at once.` }, field);
        const now = this.clock.now();
        const questions = inputs.map((input, index) => readQuestion(input, now, inputs.length === 1 ? field : [...field, String(index)]));
        const { snapshot, revision } = await this.snapshots.at(actor.tenant, consistency);
        for (const question of questions)
            await this.#requireSight(actor, question);
        return questions.map((question, index) => explainable(engineOf(snapshot, inputs[index].enforcementPoint ?? 'REQUEST'), question, revision));
    }
    /** The same for questions that were read elsewhere. @throws Refusal */
    async answerQuestions(questions, actor, consistency = { mode: 'MINIMIZE_LATENCY' }) {
        if (questions.length > MOST_QUESTIONS)
            throw refusal('limitExceeded', { reason: `At most ${MOST_QUESTIONS} questions at once.` });
        const { snapshot, revision } = await this.snapshots.at(actor.tenant, consistency);
        for (const question of questions)
            await this.#requireSight(actor, question);
        return questions.map((question) => explainable(snapshot.request, question, revision));
    }
    /** The caller has to see one of both sides. */
    async #requireSight(actor, { principal, resource }) {
        const owner = { kind: 'ACCOUNT', accountId: resource.split(':')[4] };
        if (await this.access.may(actor, 'VIEWER', owner))
            return;
        await this.access.require(actor, 'VIEWER', scopeOf(principal));
    }
};
DecisionService = __decorate([
    Injectable(),
    __param(0, Inject(Snapshots)),
    __param(1, Inject(AccessService)),
    __param(2, Inject(CLOCK)),
    __metadata("design:paramtypes", [Snapshots,
        AccessService, Object])
], DecisionService);
export { DecisionService };
function engineOf(snapshot, point) {
    return point === 'REQUEST' ? snapshot.request : snapshot.reconcile;
}
function explainable(engine, question, revision) {
    return { ...engine.decide(question), revision, evaluatedAt: new Date(question.at), explain: () => engine.explain(question) };
}
/** Where somebody has to have a role to ask about, or ask for, access of a principal. */
export function scopeOf(principal) {
    if (principal.kind === 'ROLE')
        return { kind: 'ACCOUNT', accountId: principal.roleArn.split(':')[4] };
    return principal;
}
//# sourceMappingURL=decision.service.js.map