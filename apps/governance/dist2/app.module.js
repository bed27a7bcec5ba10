var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var AppModule_1;
import { Module } from '@nestjs/common';
import { AccessModule } from './features/access/access.module.js';
import { Authenticator } from './features/access/authenticator.js';
import { AuditModule } from './features/audit/audit.module.js';
import { DecisionModule } from './features/decision/decision.module.js';
import { OrganizationModule } from './features/organization/organization.module.js';
import { ShareModule } from './features/share/share.module.js';
import { GraphqlModule } from './graphql.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { createLog } from './platform/telemetry/log.js';
import { Tenants } from './tenants.js';
import { TenantsModule } from './tenants.module.js';
let AppModule = AppModule_1 = class AppModule {
    static with(config, clock, authenticator) {
        return {
            module: AppModule_1,
            global: true,
            providers: [{ provide: Authenticator, useValue: authenticator }],
            exports: [Authenticator],
            imports: [
                PlatformModule.with(config, clock, createLog(config.logLevel)),
                TenantsModule.with(new Tenants(config), config.environmentTag),
                AuditModule,
                AccessModule,
                OrganizationModule,
                DecisionModule,
                ShareModule,
                GraphqlModule.with(config),
            ],
        };
    }
};
AppModule = AppModule_1 = __decorate([
    Module({})
], AppModule);
export { AppModule };
//# sourceMappingURL=app.module.js.map