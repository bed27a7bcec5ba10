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
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { NodeLoaders } from './node-loaders.js';
const MAXIMUM = 100;
let NodeResolver = class NodeResolver {
    loaders;
    constructor(loaders) {
        this.loaders = loaders;
    }
    node(id, context) {
        return this.loaders.load(id, context);
    }
    nodes(ids, context) {
        if (ids.length > MAXIMUM)
            throw new GraphQLError(`nodes takes at most ${MAXIMUM} ids.`, { extensions: { code: 'BAD_USER_INPUT' } });
        return Promise.all(ids.map((id) => this.loaders.load(id, context)));
    }
};
__decorate([
    Query('node'),
    __param(0, Args('id')),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object]),
    __metadata("design:returntype", void 0)
], NodeResolver.prototype, "node", null);
__decorate([
    Query('nodes'),
    __param(0, Args('ids')),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Array, Object]),
    __metadata("design:returntype", void 0)
], NodeResolver.prototype, "nodes", null);
NodeResolver = __decorate([
    Resolver(),
    __param(0, Inject(NodeLoaders)),
    __metadata("design:paramtypes", [NodeLoaders])
], NodeResolver);
export { NodeResolver };
//# sourceMappingURL=node.resolver.js.map