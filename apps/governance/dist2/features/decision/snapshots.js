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
import { compile } from './engine/compile.js';
import { FactsReader } from './facts-reader.js';
/** How old an answer of MINIMIZE_LATENCY may be. Beyond it the database has to be asked; if it does not answer, nothing is decided. */
const STALE_MILLISECONDS = 5_000;
const KEPT = 8;
/** Changes further behind are not looked at one by one. */
const MOST_BEHIND = 10000n;
/** Compiled facts of each tenant at the newest revisions, kept current by the ledger. */
let Snapshots = class Snapshots {
    reader;
    clock;
    #histories = new Map();
    constructor(reader, clock) {
        this.reader = reader;
        this.clock = clock;
    }
    /** @throws Refusal `revisionExpired` */
    async at(tenant, consistency) {
        const history = this.#history(tenant);
        if (consistency.mode === 'FULLY')
            await this.refresh(tenant);
        else if (history.snapshots.length === 0 || this.clock.now().getTime() - history.checkedAt > STALE_MILLISECONDS)
            await (history.running ?? this.refresh(tenant));
        if (consistency.mode === 'MINIMIZE_LATENCY' || consistency.mode === 'FULLY')
            return newest(history);
        if (newest(history).revision < consistency.revision)
            await this.refresh(tenant);
        return consistency.mode === 'AT_LEAST' ? atLeast(history, consistency.revision) : exact(history, consistency.revision);
    }
    /** Tenants whose snapshots are held here. */
    tenants() {
        return [...this.#histories.keys()];
    }
    /** Catches up with the ledger as it is at the call or later. */
    refresh(tenant) {
        const history = this.#history(tenant);
        if (history.running === undefined)
            return this.#run(tenant, history);
        history.next ??= history.running.then(() => this.#follow(tenant, history), () => this.#follow(tenant, history));
        return history.next;
    }
    #follow(tenant, history) {
        history.next = undefined;
        return this.#run(tenant, history);
    }
    #run(tenant, history) {
        const running = this.#catchUp(tenant, history).finally(() => {
            if (history.running === running)
                history.running = undefined;
        });
        history.running = running;
        return running;
    }
    async #catchUp(tenant, history) {
        const askedAt = this.clock.now().getTime();
        const last = history.snapshots.at(-1);
        if (last === undefined)
            await this.#load(tenant, history);
        else {
            const head = await this.reader.revision(tenant);
            const near = head - last.to <= MOST_BEHIND;
            if (near && (head === last.to || !(await this.reader.concerned(tenant, last.to, head))))
                last.to = head;
            else
                await this.#load(tenant, history);
        }
        history.checkedAt = askedAt;
    }
    async #load(tenant, history) {
        const { facts, reconcilePolicies } = await this.reader.read(tenant);
        const request = compile(facts);
        const reconcile = samePolicies(facts.policies, reconcilePolicies) ? request : request.withPolicies(reconcilePolicies);
        history.snapshots.push({ from: facts.revision, to: facts.revision, facts, request, reconcile });
        if (history.snapshots.length > KEPT)
            history.snapshots.shift();
    }
    #history(tenant) {
        const known = this.#histories.get(tenant);
        if (known !== undefined)
            return known;
        const made = { snapshots: [], checkedAt: 0, running: undefined, next: undefined };
        this.#histories.set(tenant, made);
        return made;
    }
};
Snapshots = __decorate([
    Injectable(),
    __param(0, Inject(FactsReader)),
    __param(1, Inject(CLOCK)),
    __metadata("design:paramtypes", [FactsReader, Object])
], Snapshots);
export { Snapshots };
function newest(history) {
    const snapshot = history.snapshots.at(-1);
    return { snapshot, revision: snapshot.to };
}
function atLeast(history, revision) {
    const placed = newest(history);
    if (placed.revision < revision)
        throw refusal('revisionExpired', {}, ['consistency', 'revision']);
    return placed;
}
function exact(history, revision) {
    const snapshot = history.snapshots.find(({ from, to }) => from <= revision && revision <= to);
    if (snapshot === undefined)
        throw refusal('revisionExpired', {}, ['consistency', 'revision']);
    return { snapshot, revision };
}
function samePolicies(some, others) {
    return some.length === others.length && some.every((policy, index) => policy.mode === others[index].mode);
}
//# sourceMappingURL=snapshots.js.map