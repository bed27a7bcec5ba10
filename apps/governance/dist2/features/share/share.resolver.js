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
import { NodeLoaders } from '../../platform/graphql/node-loaders.js';
import { GrantService } from './grant.service.js';
import { ShareService } from './share.service.js';
let ShareResolver = class ShareResolver {
    shares;
    grants;
    nodes;
    constructor(shares, grants, nodes) {
        this.shares = shares;
        this.grants = grants;
        this.nodes = nodes;
    }
    onModuleInit() {
        this.nodes.register('Share', (ids, actor) => this.shares.sharesById(ids, actor));
    }
    list(args, filter, { actor }) {
        return this.shares.shares(args, filter, actor);
    }
    share(id, context) {
        return nodeOf(this.nodes, 'Share', id, context);
    }
    status({ actor }) {
        return this.shares.status(actor);
    }
    revoke(input, context) {
        const work = (actor) => this.grants.revokeShare(input, actor);
        return mutate(context, { mutation: 'shareRevoke', as: 'share', input, work, load: this.#load });
    }
    reconcile(input, context) {
        const work = (actor) => this.grants.repair(input.id, actor);
        return mutate(context, { mutation: 'shareReconcile', as: 'share', input, work, load: this.#load });
    }
    id({ id }) {
        return toGlobalId('Share', id);
    }
    owner({ ownerAccountId }, context) {
        return this.nodes.find('Account', ownerAccountId, context);
    }
    grantsOf(share, args, context) {
        return this.shares.grantsOf(share, args, context);
    }
    #load = async (id, actor) => (await this.shares.sharesById([id], actor)).get(id) ?? null;
};
__decorate([
    Query('shares'),
    __param(0, Args()),
    __param(1, Args('filter')),
    __param(2, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object, Object]),
    __metadata("design:returntype", void 0)
], ShareResolver.prototype, "list", null);
__decorate([
    Query('share'),
    __param(0, Args('id')),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object]),
    __metadata("design:returntype", void 0)
], ShareResolver.prototype, "share", null);
__decorate([
    Query('reconcileStatus'),
    __param(0, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], ShareResolver.prototype, "status", null);
__decorate([
    Mutation('shareRevoke'),
    __param(0, Args('input')),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], ShareResolver.prototype, "revoke", null);
__decorate([
    Mutation('shareReconcile'),
    __param(0, Args('input')),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], ShareResolver.prototype, "reconcile", null);
__decorate([
    ResolveField('id'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], ShareResolver.prototype, "id", null);
__decorate([
    ResolveField('owner'),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], ShareResolver.prototype, "owner", null);
__decorate([
    ResolveField('grants'),
    __param(0, Parent()),
    __param(1, Args()),
    __param(2, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object, Object]),
    __metadata("design:returntype", void 0)
], ShareResolver.prototype, "grantsOf", null);
ShareResolver = __decorate([
    Resolver('Share'),
    __param(0, Inject(ShareService)),
    __param(1, Inject(GrantService)),
    __param(2, Inject(NodeLoaders)),
    __metadata("design:paramtypes", [ShareService,
        GrantService,
        NodeLoaders])
], ShareResolver);
export { ShareResolver };
/** The thing with a global id, when it is of that type and the actor sees it. */
export async function nodeOf(nodes, type, id, context) {
    const found = await nodes.load(id, context);
    return found !== null && found.__typename === type ? found : null;
}
//# sourceMappingURL=share.resolver.js.map