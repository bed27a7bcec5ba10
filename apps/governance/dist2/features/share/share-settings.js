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
import { CONFIG } from '../../platform/injection-tokens.js';
/** How shares are kept. */
let ShareSettings = class ShareSettings {
    reconcile;
    /** How often due shares are looked for; 0: never by itself. */
    pollMilliseconds;
    /** How long a request may wait for approvals. */
    approvalSeconds;
    breakGlass;
    /** Shares that are worked on together. */
    batch = 25;
    /** Batches at once, besides the one that is kept free for revocations. */
    lanes = 2;
    constructor(config) {
        this.reconcile = { graceMilliseconds: config.shareGraceSeconds * 1000, resyncSeconds: config.shareResyncSeconds };
        this.pollMilliseconds = config.sharePollMilliseconds;
        this.approvalSeconds = config.approvalSeconds;
        const { breakGlassSeconds: mostSeconds, breakGlassReviewSeconds: reviewSeconds, breakGlassMfaSeconds: mfaSeconds } = config;
        this.breakGlass = { mostSeconds, reviewSeconds, mfaSeconds };
    }
};
ShareSettings = __decorate([
    Injectable(),
    __param(0, Inject(CONFIG)),
    __metadata("design:paramtypes", [Object])
], ShareSettings);
export { ShareSettings };
//# sourceMappingURL=share-settings.js.map