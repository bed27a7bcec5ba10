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
var Reconciler_1;
import { hostname } from 'node:os';
import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CLOCK } from '../../../platform/injection-tokens.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../../tenants.js';
import { ShareSettings } from '../share-settings.js';
import { claimDue } from './share-claims.js';
import { ShareWorker } from './share-worker.js';
/**
 * Works on due shares, in every replica. One lane is kept for shares from which access is to be taken away, so that these never wait for others.
 */
let Reconciler = Reconciler_1 = class Reconciler {
    clients;
    tenants;
    worker;
    settings;
    clock;
    #owner = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;
    #log = new Logger(Reconciler_1.name);
    #running = new Set();
    #lanes = new Map();
    #timer;
    #stopped = false;
    constructor(clients, tenants, worker, settings, clock) {
        this.clients = clients;
        this.tenants = tenants;
        this.worker = worker;
        this.settings = settings;
        this.clock = clock;
    }
    onApplicationBootstrap() {
        if (this.settings.pollMilliseconds === 0)
            return;
        this.#timer = setInterval(() => this.wake(), this.settings.pollMilliseconds);
        this.#timer.unref();
    }
    async onModuleDestroy() {
        this.#stopped = true;
        clearInterval(this.#timer);
        await Promise.all(this.#running);
    }
    /** Looks for due shares now; with a tenant for its alone. */
    wake(tenant) {
        if (this.#stopped || this.settings.pollMilliseconds === 0)
            return;
        for (const { id } of tenant === undefined ? this.tenants.all() : [{ id: tenant }])
            for (const lane of this.#lanesOf(id))
                this.#fill(id, lane);
    }
    /** Works until nothing is due any more, and nobody of this process is at work. */
    async drain(tenant) {
        while (!this.#stopped) {
            if (await this.#batch(tenant, false))
                continue;
            if (this.#running.size === 0)
                return;
            await Promise.all(this.#running);
        }
    }
    #lanesOf(tenant) {
        const known = this.#lanes.get(tenant);
        if (known !== undefined)
            return known;
        const ordinary = Array.from({ length: this.settings.lanes }, () => ({ revocationsOnly: false, busy: false }));
        const lanes = [{ revocationsOnly: true, busy: false }, ...ordinary];
        this.#lanes.set(tenant, lanes);
        return lanes;
    }
    #fill(tenant, lane) {
        if (lane.busy)
            return;
        lane.busy = true;
        const running = this.#work(tenant, lane).finally(() => {
            lane.busy = false;
            this.#running.delete(running);
        });
        this.#running.add(running);
    }
    async #work(tenant, { revocationsOnly }) {
        try {
            while (!this.#stopped && (await this.#batch(tenant, revocationsOnly))) {
                // the next batch
            }
        }
        catch (error) {
            // the database is away, or what was worked on is somebody else's by now: leases end by themselves
            this.#log.error(`Shares of ${tenant} could not be worked on`, error.stack);
        }
    }
    async #batch(tenant, revocationsOnly) {
        const { batch: limit } = this.settings;
        const claims = await claimDue(this.clients.of(tenant), { owner: this.#owner, now: this.clock.now(), limit, revocationsOnly });
        if (claims.length === 0)
            return false;
        await this.worker.attend(tenant, claims);
        return true;
    }
};
Reconciler = Reconciler_1 = __decorate([
    Injectable(),
    __param(0, Inject(TenantClients)),
    __param(1, Inject(Tenants)),
    __param(2, Inject(ShareWorker)),
    __param(3, Inject(ShareSettings)),
    __param(4, Inject(CLOCK)),
    __metadata("design:paramtypes", [TenantClients,
        Tenants,
        ShareWorker,
        ShareSettings, Object])
], Reconciler);
export { Reconciler };
//# sourceMappingURL=reconciler.js.map