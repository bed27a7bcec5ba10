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
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { OrganizationService } from './organization.service.js';
let OrganizationResolver = class OrganizationResolver {
    organization;
    constructor(organization) {
        this.organization = organization;
    }
    accounts(args, { actor }) {
        return this.organization.accounts(args, actor);
    }
    id(account) {
        return toGlobalId('Account', account.accountId);
    }
};
__decorate([
    Query('accounts'),
    __param(0, Args()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], OrganizationResolver.prototype, "accounts", null);
__decorate([
    ResolveField('id'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], OrganizationResolver.prototype, "id", null);
OrganizationResolver = __decorate([
    Resolver('Account'),
    __param(0, Inject(OrganizationService)),
    __metadata("design:paramtypes", [OrganizationService])
], OrganizationResolver);
export { OrganizationResolver };
//# sourceMappingURL=organization.resolver.js.map