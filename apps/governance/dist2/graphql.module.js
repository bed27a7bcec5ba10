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
var GraphqlModule_1;
import { Inject, Module } from '@nestjs/common';
import { APP_FILTER, HttpAdapterHost } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver } from '@nestjs/mercurius';
import { Authenticator } from './features/access/authenticator.js';
import { withCountResolvers } from './platform/graphql/executable-schema.js';
import { GraphqlHttp } from './platform/graphql/graphql-http.js';
import { GraphqlServer } from './platform/graphql/graphql-server.js';
import { NodeResolver } from './platform/graphql/node.resolver.js';
import { RethrowFilter } from './platform/graphql/rethrow.filter.js';
import { scalars } from './platform/graphql/scalars.js';
import { TrustedDocuments } from './platform/graphql/trusted-documents.js';
import { typeDefinitions } from './platform/graphql/type-definitions.js';
import { LOG } from './platform/injection-tokens.js';
import { contextOf } from './request-context.js';
/** The GraphQL API: schema and resolvers of all features behind `/graphql`. */
let GraphqlModule = GraphqlModule_1 = class GraphqlModule {
    host;
    http;
    constructor(host, http) {
        this.host = host;
        this.http = http;
    }
    static with(config) {
        return {
            module: GraphqlModule_1,
            global: true,
            imports: [
                GraphQLModule.forRoot({
                    driver: MercuriusDriver,
                    typeDefs: typeDefinitions(),
                    resolvers: scalars,
                    transformSchema: withCountResolvers,
                    jit: 1,
                    // our own route has the limits, the status codes and the errors
                    routes: false,
                    errorFormatter: ({ data, errors }) => ({ statusCode: 200, response: { data, errors } }),
                }),
            ],
            providers: [
                NodeResolver,
                { provide: APP_FILTER, useClass: RethrowFilter },
                {
                    provide: GraphqlServer,
                    inject: [HttpAdapterHost, LOG],
                    useFactory: (host, log) => new GraphqlServer(() => serverOf(host), serverOptions(config, log)),
                },
                {
                    provide: GraphqlHttp,
                    inject: [GraphqlServer, Authenticator, LOG],
                    useFactory: (graphql, authenticator, log) => new GraphqlHttp({
                        graphql,
                        contextOf: (authorization, requestId) => contextOf(authenticator, authorization, requestId),
                        maximumBody: config.bodyBytes,
                        log,
                        finished: () => undefined,
                    }),
                },
            ],
            exports: [GraphqlServer],
        };
    }
    onModuleInit() {
        this.http.register(serverOf(this.host));
    }
};
GraphqlModule = GraphqlModule_1 = __decorate([
    Module({}),
    __param(0, Inject(HttpAdapterHost)),
    __param(1, Inject(GraphqlHttp)),
    __metadata("design:paramtypes", [HttpAdapterHost,
        GraphqlHttp])
], GraphqlModule);
export { GraphqlModule };
function serverOf(host) {
    return host.httpAdapter.getInstance();
}
function serverOptions(config, log) {
    return {
        limits: {
            depth: config.operationDepth,
            aliases: config.operationAliases,
            rootFields: config.operationRootFields,
            fields: config.operationFields,
            directives: config.operationDirectives,
            tokens: config.documentTokens,
            cost: config.operationCost,
            nodes: config.operationNodes,
        },
        trustedDocuments: config.trustedDocuments === undefined ? new TrustedDocuments(undefined) : TrustedDocuments.fromFile(config.trustedDocuments),
        log,
    };
}
//# sourceMappingURL=graphql.module.js.map