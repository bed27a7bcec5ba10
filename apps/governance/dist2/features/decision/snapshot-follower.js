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
import { Snapshots } from './snapshots.js';
const EVERY_MILLISECONDS = 500;
/** Keeps the snapshots that are in use current, so that a policy counts on every replica within a second of its activation. */
let SnapshotFollower = class SnapshotFollower {
    snapshots;
    #timer;
    constructor(snapshots) {
        this.snapshots = snapshots;
    }
    onApplicationBootstrap() {
        this.#timer = setInterval(() => this.#refresh(), EVERY_MILLISECONDS);
        this.#timer.unref();
    }
    onModuleDestroy() {
        clearInterval(this.#timer);
    }
    #refresh() {
        // one that fails is asked for again by the next question, which then tells why
        for (const tenant of this.snapshots.tenants())
            this.snapshots.refresh(tenant).catch(() => undefined);
    }
};
SnapshotFollower = __decorate([
    Injectable(),
    __param(0, Inject(Snapshots)),
    __metadata("design:paramtypes", [Snapshots])
], SnapshotFollower);
export { SnapshotFollower };
//# sourceMappingURL=snapshot-follower.js.map