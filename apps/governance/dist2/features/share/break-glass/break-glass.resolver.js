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
import { mutate } from '../../../mutations.js';
import { toGlobalId } from '../../../platform/graphql/global-id.js';
import { loader } from '../../../platform/graphql/loader.js';
import { NodeLoaders } from '../../../platform/graphql/node-loaders.js';
import { CLOCK } from '../../../platform/injection-tokens.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { presentPrincipal } from '../present-principal.js';
import { ShareService } from '../share.service.js';
import { ShareVisibility } from '../share-visibility.js';
import { BreakGlassService } from './break-glass.service.js';
let BreakGlassResolver = class BreakGlassResolver {
    shares;
    breaking;
    visibility;
    clients;
    nodes;
    clock;
    constructor(shares, breaking, visibility, clients, nodes, clock) {
        this.shares = shares;
        this.breaking = breaking;
        this.visibility = visibility;
        this.clients = clients;
        this.nodes = nodes;
        this.clock = clock;
    }
    onModuleInit() {
        this.nodes.register('BreakGlass', (ids, actor) => this.shares.breakGlassesById(ids, actor));
    }
    list(args, filter, { actor }) {
        return this.shares.breakGlasses(args, filter, actor);
    }
    open(input, context) {
        const work = (actor) => this.breaking.open(input, actor);
        return mutate(context, { mutation: 'breakGlassOpen', as: 'breakGlass', input, work, load: this.#load });
    }
    review(input, context) {
        const work = (actor) => this.breaking.review(input, actor);
        return mutate(context, { mutation: 'breakGlassReview', as: 'breakGlass', input, work, load: this.#load });
    }
    id({ id }) {
        return toGlobalId('BreakGlass', id);
    }
    version({ lockVersion }) {
        return lockVersion;
    }
    principal(opened) {
        return presentPrincipal(opened);
    }
    overdue({ reviewedAt, reviewBy }) {
        return reviewedAt === null && reviewBy <= this.clock.now();
    }
    grants({ id }, context) {
        const client = this.clients.of(context.actor.tenant);
        return loader(context, 'BreakGlass.grants', async (ids) => {
            const visible = await this.visibility.grants(context.actor);
            const all = await client.grant.findMany({ where: { AND: [visible, { breakGlassId: { in: [...ids] } }] }, orderBy: { id: 'asc' } });
            return ids.map((breakGlassId) => all.filter((grant) => grant.breakGlassId === breakGlassId));
        }).load(id);
    }
    #load = async (id, actor) => (await this.shares.breakGlassesById([id], actor)).get(id) ?? null;
};
__decorate([
    Query('breakGlasses'),
    __param(0, Args()),
    __param(1, Args('filter')),
    __param(2, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object, Object]),
    __metadata("design:returntype", void 0)
], BreakGlassResolver.prototype, "list", null);
__decorate([
    Mutation('breakGlassOpen'),
    __param(0, Args('input')),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], BreakGlassResolver.prototype, "open", null);
__decorate([
    Mutation('breakGlassReview'),
    __param(0, Args('input')),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], BreakGlassResolver.prototype, "review", null);
__decorate([
    ResolveField('id'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], BreakGlassResolver.prototype, "id", null);
__decorate([
    ResolveField('version'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], BreakGlassResolver.prototype, "version", null);
__decorate([
    ResolveField('principal'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], BreakGlassResolver.prototype, "principal", null);
__decorate([
    ResolveField('overdue'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], BreakGlassResolver.prototype, "overdue", null);
__decorate([
    ResolveField('grants'),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], BreakGlassResolver.prototype, "grants", null);
BreakGlassResolver = __decorate([
    Resolver('BreakGlass'),
    __param(0, Inject(ShareService)),
    __param(1, Inject(BreakGlassService)),
    __param(2, Inject(ShareVisibility)),
    __param(3, Inject(TenantClients)),
    __param(4, Inject(NodeLoaders)),
    __param(5, Inject(CLOCK)),
    __metadata("design:paramtypes", [ShareService,
        BreakGlassService,
        ShareVisibility,
        TenantClients,
        NodeLoaders, Object])
], BreakGlassResolver);
export { BreakGlassResolver };
//# sourceMappingURL=break-glass.resolver.js.map