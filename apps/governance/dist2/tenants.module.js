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
var TenantsModule_1;
import { Global, Inject, Module } from '@nestjs/common';
import { AwsTenants } from './platform/aws/aws-tenants.js';
import { Tenants } from './tenants.js';
/** Gives every feature the governed organizations. */
let TenantsModule = TenantsModule_1 = class TenantsModule {
    tenants;
    constructor(tenants) {
        this.tenants = tenants;
    }
    static with(tenants, environmentTag) {
        const aws = new AwsTenants(new Map(tenants.all().map(({ id, aws: accounts, regions }) => [id, { accounts, regions, environmentTag }])));
        const providers = [
            { provide: Tenants, useValue: tenants },
            { provide: AwsTenants, useValue: aws },
        ];
        return { module: TenantsModule_1, providers, exports: [Tenants, AwsTenants] };
    }
    onModuleDestroy() {
        this.tenants.close();
    }
};
TenantsModule = TenantsModule_1 = __decorate([
    Global(),
    Module({}),
    __param(0, Inject(Tenants)),
    __metadata("design:paramtypes", [Tenants])
], TenantsModule);
export { TenantsModule };
//# sourceMappingURL=tenants.module.js.map