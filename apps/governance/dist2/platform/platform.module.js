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
var PlatformModule_1;
import { Global, Module } from '@nestjs/common';
import { Inject } from '@nestjs/common';
import { NodeLoaders } from './graphql/node-loaders.js';
import { CLOCK, CONFIG, LOG } from './injection-tokens.js';
import { Leases } from './lease/leases.js';
import { TenantClients } from './prisma/tenant-clients.js';
/** What every feature stands on. */
let PlatformModule = PlatformModule_1 = class PlatformModule {
    clients;
    constructor(clients) {
        this.clients = clients;
    }
    static with(config, clock, log) {
        const clients = new TenantClients({
            databaseUrl: config.databaseUrl,
            role: config.databaseRole,
            connections: config.databaseConnections,
        });
        return {
            module: PlatformModule_1,
            providers: [
                { provide: CONFIG, useValue: config },
                { provide: CLOCK, useValue: clock },
                { provide: LOG, useValue: log },
                { provide: TenantClients, useValue: clients },
                Leases,
                NodeLoaders,
            ],
            exports: [CONFIG, CLOCK, LOG, TenantClients, Leases, NodeLoaders],
        };
    }
    onModuleDestroy() {
        return this.clients.close();
    }
};
PlatformModule = PlatformModule_1 = __decorate([
    Global(),
    Module({}),
    __param(0, Inject(TenantClients)),
    __metadata("design:paramtypes", [TenantClients])
], PlatformModule);
export { PlatformModule };
//# sourceMappingURL=platform.module.js.map