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
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSigningKey } from '@mlapps/audit-log/checkpoint';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../platform/injection-tokens.js';
/** The key that signs checkpoints: the one of the settings, else one of its own in the data folder, made when first needed. */
let CheckpointKey = class CheckpointKey {
    config;
    #key;
    constructor(config) {
        this.config = config;
    }
    /** @throws Error when the file is not there or no Ed25519 key */
    get() {
        const { auditSigningKey, data } = this.config;
        this.#key ??= readSigningKey(auditSigningKey === undefined ? ownKey(data) : readFileSync(auditSigningKey, 'utf8'));
        return this.#key;
    }
};
CheckpointKey = __decorate([
    Injectable(),
    __param(0, Inject(CONFIG)),
    __metadata("design:paramtypes", [Object])
], CheckpointKey);
export { CheckpointKey };
function ownKey(folder) {
    const file = join(folder, 'audit-signing-key.pem');
    mkdirSync(folder, { recursive: true });
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
    try {
        writeFileSync(file, pem, { flag: 'wx', mode: 0o600 });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
    // another process may have been first
    return readFileSync(file, 'utf8');
}
//# sourceMappingURL=checkpoint-key.js.map