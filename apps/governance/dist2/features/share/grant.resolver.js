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
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { mutate } from '../../mutations.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { loader } from '../../platform/graphql/loader.js';
import { NodeLoaders } from '../../platform/graphql/node-loaders.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { GrantService } from './grant.service.js';
import { presentPrincipal } from './present-principal.js';
import { ShareService } from './share.service.js';
let GrantResolver = class GrantResolver {
    shares;
    grants;
    clients;
    nodes;
    constructor(shares, grants, clients, nodes) {
        this.shares = shares;
        this.grants = grants;
        this.clients = clients;
        this.nodes = nodes;
    }
    onModuleInit() {
        this.nodes.register('Grant', (ids, actor) => this.shares.grantsById(ids, actor));
    }
    list(args, filter, { actor }) {
        return this.shares.grants(args, filter, actor);
    }
    revoke(input, context) {
        const work = (actor) => this.grants.revoke(input, actor);
        return mutate(context, { mutation: 'grantRevoke', as: 'grant', input, work, load: this.#load });
    }
    shorten(input, context) {
        const work = (actor) => this.grants.shorten(input, actor);
        return mutate(context, { mutation: 'grantShorten', as: 'grant', input, work, load: this.#load });
    }
    accept(input, context) {
        const work = (actor) => this.grants.accept(input, actor);
        return mutate(context, { mutation: 'grantAccept', as: 'grant', input, work, load: this.#load });
    }
    id({ id }) {
        return toGlobalId('Grant', id);
    }
    version({ lockVersion }) {
        return lockVersion;
    }
    principal(grant) {
        return presentPrincipal(grant);
    }
    share({ shareId }, context) {
        return this.nodes.find('Share', shareId, context);
    }
    request({ requestId }, context) {
        return requestId === null ? null : this.nodes.find('ShareRequest', requestId, context);
    }
    breakGlass({ breakGlassId }, context) {
        return breakGlassId === null ? null : this.nodes.find('BreakGlass', breakGlassId, context);
    }
    companions({ id }, context) {
        const client = this.clients.of(context.actor.tenant);
        return loader(context, 'Grant.companions', async (ids) => {
            const all = await client.companion.findMany({ where: { grantId: { in: [...ids] } }, orderBy: { id: 'asc' } });
            return ids.map((grantId) => all.filter((companion) => companion.grantId === grantId));
        }).load(id);
    }
    #load = async (id, actor) => (await this.shares.grantsById([id], actor)).get(id) ?? null;
};
__decorate([
    Query('grants'),
    __param(0, Args()),
    __param(1, Args('filter')),
    __param(2, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object, Object]),
    __metadata("design:returntype", void 0)
], GrantResolver.prototype, "list", null);
__decorate([
    Mutation('grantRevoke'),
    __param(0, Args('input')),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], GrantResolver.prototype, "revoke", null);
__decorate([
    Mutation('grantShorten'),
    __param(0, Args('input')),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], GrantResolver.prototype, "shorten", null);
__decorate([
    Mutation('grantAccept'),
    __param(0, Args('input')),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], GrantResolver.prototype, "accept", null);
__decorate([
    ResolveField('id'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], GrantResolver.prototype, "id", null);
__decorate([
    ResolveField('version'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], GrantResolver.prototype, "version", null);
__decorate([
    ResolveField('principal'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], GrantResolver.prototype, "principal", null);
__decorate([
    ResolveField('share'),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], GrantResolver.prototype, "share", null);
__decorate([
    ResolveField('request'),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], GrantResolver.prototype, "request", null);
__decorate([
    ResolveField('breakGlass'),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], GrantResolver.prototype, "breakGlass", null);
__decorate([
    ResolveField('companions'),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], GrantResolver.prototype, "companions", null);
GrantResolver = __decorate([
    Resolver('Grant'),
    __param(0, Inject(ShareService)),
    __param(1, Inject(GrantService)),
    __param(2, Inject(TenantClients)),
    __param(3, Inject(NodeLoaders)),
    __metadata("design:paramtypes", [ShareService,
        GrantService,
        TenantClients,
        NodeLoaders])
], GrantResolver);
export { GrantResolver };
//# sourceMappingURL=grant.resolver.js.map