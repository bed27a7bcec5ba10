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
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { presentPrincipal } from '../present-principal.js';
import { nodeOf } from '../share.resolver.js';
import { ShareService } from '../share.service.js';
import { ShareVisibility } from '../share-visibility.js';
import { ReviewRequestService } from './review-request.service.js';
import { ShareRequestService } from './share-request.service.js';
let ShareRequestResolver = class ShareRequestResolver {
    shares;
    requests;
    reviews;
    visibility;
    clients;
    nodes;
    constructor(shares, requests, reviews, visibility, clients, nodes) {
        this.shares = shares;
        this.requests = requests;
        this.reviews = reviews;
        this.visibility = visibility;
        this.clients = clients;
        this.nodes = nodes;
    }
    onModuleInit() {
        this.nodes.register('ShareRequest', (ids, actor) => this.shares.requestsById(ids, actor));
    }
    list(args, filter, { actor }) {
        return this.shares.requests(args, filter, actor);
    }
    find(id, context) {
        return nodeOf(this.nodes, 'ShareRequest', id, context);
    }
    create(input, context) {
        const work = (actor) => this.requests.create(input, actor);
        return mutate(context, { mutation: 'shareRequest', as: 'request', input, work, load: this.#load });
    }
    review(input, context) {
        const work = (actor) => this.reviews.review(input, actor);
        return mutate(context, { mutation: 'shareRequestReview', as: 'request', input, work, load: this.#load });
    }
    cancel(input, context) {
        const work = (actor) => this.reviews.cancel(input, actor);
        return mutate(context, { mutation: 'shareRequestCancel', as: 'request', input, work, load: this.#load });
    }
    id({ id }) {
        return toGlobalId('ShareRequest', id);
    }
    version({ lockVersion }) {
        return lockVersion;
    }
    principal(request) {
        return presentPrincipal(request);
    }
    decision({ decision }) {
        return decision;
    }
    approvals({ id }, context) {
        const client = this.clients.of(context.actor.tenant);
        return loader(context, 'ShareRequest.approvals', async (ids) => {
            const all = await client.requestApproval.findMany({ where: { requestId: { in: [...ids] } }, orderBy: { id: 'asc' } });
            return ids.map((requestId) => all.filter((approval) => approval.requestId === requestId));
        }).load(id);
    }
    grants({ id }, context) {
        const client = this.clients.of(context.actor.tenant);
        return loader(context, 'ShareRequest.grants', async (ids) => {
            const visible = await this.visibility.grants(context.actor);
            const all = await client.grant.findMany({ where: { AND: [visible, { requestId: { in: [...ids] } }] }, orderBy: { id: 'asc' } });
            return ids.map((requestId) => all.filter((grant) => grant.requestId === requestId));
        }).load(id);
    }
    #load = async (id, actor) => (await this.shares.requestsById([id], actor)).get(id) ?? null;
};
__decorate([
    Query('shareRequests'),
    __param(0, Args()),
    __param(1, Args('filter')),
    __param(2, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object, Object]),
    __metadata("design:returntype", void 0)
], ShareRequestResolver.prototype, "list", null);
__decorate([
    Query('shareRequest'),
    __param(0, Args('id')),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object]),
    __metadata("design:returntype", void 0)
], ShareRequestResolver.prototype, "find", null);
__decorate([
    Mutation('shareRequest'),
    __param(0, Args('input')),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], ShareRequestResolver.prototype, "create", null);
__decorate([
    Mutation('shareRequestReview'),
    __param(0, Args('input')),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], ShareRequestResolver.prototype, "review", null);
__decorate([
    Mutation('shareRequestCancel'),
    __param(0, Args('input')),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], ShareRequestResolver.prototype, "cancel", null);
__decorate([
    ResolveField('id'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], ShareRequestResolver.prototype, "id", null);
__decorate([
    ResolveField('version'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], ShareRequestResolver.prototype, "version", null);
__decorate([
    ResolveField('principal'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], ShareRequestResolver.prototype, "principal", null);
__decorate([
    ResolveField('decision'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], ShareRequestResolver.prototype, "decision", null);
__decorate([
    ResolveField('approvals'),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], ShareRequestResolver.prototype, "approvals", null);
__decorate([
    ResolveField('grants'),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], ShareRequestResolver.prototype, "grants", null);
ShareRequestResolver = __decorate([
    Resolver('ShareRequest'),
    __param(0, Inject(ShareService)),
    __param(1, Inject(ShareRequestService)),
    __param(2, Inject(ReviewRequestService)),
    __param(3, Inject(ShareVisibility)),
    __param(4, Inject(TenantClients)),
    __param(5, Inject(NodeLoaders)),
    __metadata("design:paramtypes", [ShareService,
        ShareRequestService,
        ReviewRequestService,
        ShareVisibility,
        TenantClients,
        NodeLoaders])
], ShareRequestResolver);
export { ShareRequestResolver };
//# sourceMappingURL=share-request.resolver.js.map