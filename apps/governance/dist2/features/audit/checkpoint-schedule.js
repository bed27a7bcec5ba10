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
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG } from '../../platform/injection-tokens.js';
import { Tenants } from '../../tenants.js';
import { CheckpointService } from './checkpoint.service.js';
import { Ledger } from './ledger.js';
/**
 * Seals the logs of all tenants: after so many events that this process has written, and otherwise after so much time. What a process wrote
 * that died before its turn is sealed by the others' time, and by every export.
 */
let CheckpointSchedule = class CheckpointSchedule {
    config;
    ledger;
    checkpoints;
    tenants;
    #logger = new Logger('Checkpoints');
    #unsealed = new Set();
    #sealedSizes = new Map();
    #running = new Map();
    #subscription;
    #timer;
    constructor(config, ledger, checkpoints, tenants) {
        this.config = config;
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.tenants = tenants;
    }
    onApplicationBootstrap() {
        for (const { id } of this.tenants.all())
            this.#unsealed.add(id);
        this.#subscription = this.ledger.grown.subscribe((growth) => this.#grew(growth));
        this.#timer = setInterval(() => this.#sealAll(), this.config.auditCheckpointMinutes * 60_000).unref();
    }
    async onModuleDestroy() {
        this.#subscription?.unsubscribe();
        clearInterval(this.#timer);
        await Promise.all(this.#running.values());
    }
    #grew({ tenant, revision }) {
        this.#unsealed.add(tenant);
        // what was sealed before this process is not known; the first commit of each tenant counts from there
        const sealed = this.#sealedSizes.get(tenant) ?? revision;
        if (!this.#sealedSizes.has(tenant))
            this.#sealedSizes.set(tenant, sealed);
        if (revision - sealed >= BigInt(this.config.auditCheckpointEvents))
            this.#start(tenant);
    }
    #sealAll() {
        for (const tenant of this.#unsealed)
            this.#start(tenant);
    }
    #start(tenant) {
        if (this.#running.has(tenant))
            return;
        const run = this.#seal(tenant).finally(() => this.#running.delete(tenant));
        this.#running.set(tenant, run);
    }
    async #seal(tenant) {
        this.#unsealed.delete(tenant);
        try {
            const checkpoint = await this.checkpoints.seal(tenant);
            if (checkpoint !== undefined)
                this.#sealedSizes.set(tenant, checkpoint.treeSize);
        }
        catch (error) {
            this.#unsealed.add(tenant);
            this.#logger.error({ message: 'A checkpoint could not be signed', tenant, cause: error });
        }
    }
};
CheckpointSchedule = __decorate([
    Injectable(),
    __param(0, Inject(CONFIG)),
    __param(1, Inject(Ledger)),
    __param(2, Inject(CheckpointService)),
    __param(3, Inject(Tenants)),
    __metadata("design:paramtypes", [Object, Ledger,
        CheckpointService,
        Tenants])
], CheckpointSchedule);
export { CheckpointSchedule };
//# sourceMappingURL=checkpoint-schedule.js.map