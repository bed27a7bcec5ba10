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
import { CLOCK } from '../../../platform/injection-tokens.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../../tenants.js';
import { systemActor } from '../../access/actor.js';
import { Ledger } from '../../audit/ledger.js';
import { CompanionSync } from '../companions/companion-sync.js';
import { ShareSettings } from '../share-settings.js';
import { advance } from './advance.rules.js';
import { NOT_SENT } from './apply-results.rules.js';
import { isUnknownResource, ramFailure } from './ram-failure.js';
import { sendRamCall } from './send-ram-call.js';
import { lockHeld, releaseUnchanged } from './share-claims.js';
import { ShareObserver } from './share-observer.js';
import { closeIntents, readDrafts, storeIntents, writeDrafts } from './write-back.js';
/** Longest that a call may take: shorter than a lease, so that its caller still holds it. */
const CALL_MILLISECONDS = 20_000;
const MOST_ROUNDS = 6;
export const nothingSeen = {
    observation: undefined,
    permission: undefined,
    failure: undefined,
    results: [],
    ramPrincipals: new Map(),
    companionsTried: false,
};
/** Brings claimed shares to what is wanted: look, write down with the intents of what comes next, do, and again until nothing is left to do now. */
let ShareWorker = class ShareWorker {
    clients;
    tenants;
    ledger;
    observer;
    companions;
    settings;
    clock;
    checkpoint = () => undefined;
    constructor(clients, tenants, ledger, observer, companions, settings, clock) {
        this.clients = clients;
        this.tenants = tenants;
        this.ledger = ledger;
        this.observer = observer;
        this.companions = companions;
        this.settings = settings;
        this.clock = clock;
    }
    /** Claims of one tenant. */
    async attend(tenant, claims) {
        const drafts = new Map((await readDrafts(this.clients.of(tenant), claims.map(({ id }) => id))).map((draft) => [draft.id, draft]));
        let attended = claims.filter(({ id }) => drafts.has(id)).map((claim) => ({ claim, seen: nothingSeen }));
        await this.observer.observe(tenant, attended, drafts);
        attended = await this.#releaseUnchanged(tenant, attended, drafts);
        for (let round = 0; attended.length > 0; round += 1)
            attended = await this.#round(tenant, attended, round >= MOST_ROUNDS);
    }
    async #round(tenant, attended, isLast) {
        const { calls, companions, drafts } = await this.#writeDown(tenant, attended, isLast);
        await this.checkpoint('intents stored');
        const next = attended.filter(({ claim }) => calls.has(claim.id) || companions.has(claim.id));
        await Promise.all(next.map(async (each) => {
            const planned = calls.get(each.claim.id) ?? [];
            const results = await this.#sendAll(tenant, planned, drafts.get(each.claim.id));
            each.seen = { ...each.seen, results };
        }));
        const toSync = next.filter(({ claim }) => companions.has(claim.id));
        if (toSync.length > 0)
            await this.#sync(tenant, toSync);
        for (const each of toSync)
            each.seen = { ...each.seen, companionsTried: true };
        const called = next.filter(({ seen }) => seen.results.length > 0);
        if (called.length > 0)
            await this.observer.observe(tenant, called, drafts);
        return next;
    }
    async #sync(tenant, attended) {
        await this.checkpoint('before companions');
        await this.companions.sync(tenant, attended.map(({ claim }) => claim.id));
        await this.checkpoint('after companions');
    }
    /** What was learned, states, audit events and the intents of the next calls: one transaction, in which the fences are checked. */
    async #writeDown(tenant, attended, isLast) {
        const calls = new Map();
        const companions = new Set();
        const now = this.clock.now();
        const work = async (tx, record) => {
            calls.clear();
            companions.clear();
            const held = await lockHeld(tx, attended.map(({ claim }) => claim));
            const mine = new Map(attended.filter(({ claim }) => held.has(claim.id)).map(({ claim, seen }) => [claim.id, seen]));
            const drafts = await readDrafts(tx, [...mine.keys()]);
            await closeIntents(tx, [...mine.values()].flatMap(({ results }) => results), now);
            for (const draft of drafts) {
                const step = advance(draft, mine.get(draft.id), { now, ...this.settings.reconcile, chance: Math.random() });
                for (const change of step.changes)
                    record(change);
                const planned = isLast ? [] : await storeIntents(tx, draft, step.calls, now);
                if (planned.length > 0)
                    calls.set(draft.id, planned);
                if (step.companions && !isLast)
                    companions.add(draft.id);
            }
            await writeDrafts(tx, drafts, new Set([...calls.keys(), ...companions]));
            return drafts;
        };
        const { result } = await this.ledger.commit(systemActor(tenant, 'reconciler'), work);
        return { calls, companions, drafts: new Map(result.map((draft) => [draft.id, draft])) };
    }
    /** In their order; after one that failed no other is made. */
    async #sendAll(tenant, planned, draft) {
        let arn = draft.ramArn ?? undefined;
        let failed = false;
        const results = [];
        for (const each of planned) {
            const result = failed ? { ...each, answer: NOT_SENT, wasGone: false } : await this.#send(tenant, each, draft, arn);
            results.push(result);
            if (typeof result.answer === 'string')
                arn = result.answer;
            else
                failed ||= !result.wasGone;
        }
        return results;
    }
    async #send(tenant, planned, draft, arn) {
        const { call, clientToken } = planned;
        const account = call.operation === 'AcceptResourceShareInvitation' ? consumerOf(draft, call.input.principal) : draft.ownerAccountId;
        const duty = call.operation === 'AcceptResourceShareInvitation' ? 'acceptance' : 'sharing';
        const { ram } = this.tenants.of(tenant).aws.of(account, draft.region, duty);
        await this.checkpoint(`before ${call.operation}`);
        try {
            const answer = await sendRamCall(call, { ram, arn, clientToken, signal: AbortSignal.timeout(CALL_MILLISECONDS) });
            await this.checkpoint(`after ${call.operation}`);
            return { ...planned, answer, wasGone: false };
        }
        catch (error) {
            const takesAway = call.operation === 'DisassociateResourceShare' || call.operation === 'DeleteResourceShare';
            return { ...planned, answer: ramFailure(error), wasGone: takesAway && isGone(error, call.operation) };
        }
    }
    /** Shares that are as they were and as they are to be cost one statement together, and no revision. */
    async #releaseUnchanged(tenant, attended, drafts) {
        const now = this.clock.now();
        const quiet = attended.filter(({ claim, seen }) => isQuiet(drafts.get(claim.id), seen, now, this.settings));
        const { resyncSeconds } = this.settings.reconcile;
        const later = () => new Date(now.getTime() + Math.round(resyncSeconds * (900 + 200 * Math.random())));
        if (quiet.length > 0)
            await releaseUnchanged(this.clients.of(tenant), quiet.map(({ claim }) => ({ claim, dueAt: later() })), now);
        const gone = new Set(quiet);
        return attended.filter((each) => !gone.has(each));
    }
};
ShareWorker = __decorate([
    Injectable(),
    __param(0, Inject(TenantClients)),
    __param(1, Inject(Tenants)),
    __param(2, Inject(Ledger)),
    __param(3, Inject(ShareObserver)),
    __param(4, Inject(CompanionSync)),
    __param(5, Inject(ShareSettings)),
    __param(6, Inject(CLOCK)),
    __metadata("design:paramtypes", [TenantClients,
        Tenants,
        Ledger,
        ShareObserver,
        CompanionSync,
        ShareSettings, Object])
], ShareWorker);
export { ShareWorker };
function consumerOf(draft, principal) {
    return draft.grants.find(({ ramPrincipal }) => ramPrincipal === principal).consumerAccountId;
}
/** A share with several principals is gone as a whole only when it is deleted; of an association RAM says which one is missing. */
function isGone(error, operation) {
    if (operation === 'DeleteResourceShare')
        return isUnknownResource(error) || error.name === 'InvalidStateTransitionException';
    return isUnknownResource(error);
}
/** Nothing was learned that is not written down already. */
function isQuiet(draft, seen, now, settings) {
    if (draft.appliedRevision !== draft.desiredRevision || draft.repair || draft.intents.length > 0 || draft.lastError !== null)
        return false;
    if (seen.failure !== undefined || seen.observation === undefined)
        return false;
    const before = { ...draft, grants: draft.grants.map((grant) => ({ ...grant })) };
    const { calls, companions, changes } = advance(before, seen, { now, ...settings.reconcile, chance: 0 });
    return calls.length === 0 && !companions && changes.length === 0 && before.closedAt === null && sameView(before, draft);
}
function sameView(after, before) {
    const view = ({ observed, ramArn, grants }) => JSON.stringify([
        canonical(observed),
        ramArn,
        grants.map(({ applied, observed: status, permissionArn, permissionVersion, invitationStatus }) => [
            applied,
            status,
            permissionArn,
            permissionVersion,
            invitationStatus,
        ]),
    ]);
    return view(after) === view(before);
}
/** PostgreSQL keeps members of JSON in an order of its own. */
function canonical(value) {
    if (Array.isArray(value))
        return value.map(canonical);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => [key, canonical(member)]);
}
//# sourceMappingURL=share-worker.js.map