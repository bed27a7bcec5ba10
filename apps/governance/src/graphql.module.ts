import { Inject, Module } from '@nestjs/common';
import type { DynamicModule, OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { APP_FILTER, HttpAdapterHost } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver } from '@nestjs/mercurius';
import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

import type { ReadyConfig } from './config.js';
import { Authenticator } from './features/access/authenticator.js';
import { withCountResolvers } from './platform/graphql/executable-schema.js';
import { FederationResolver } from './platform/graphql/federation.resolver.js';
import { GraphqlHttp } from './platform/graphql/graphql-http.js';
import { GraphqlWebsocket } from './platform/graphql/graphql-websocket.js';
import { GraphqlServer } from './platform/graphql/graphql-server.js';
import { NodeResolver } from './platform/graphql/node.resolver.js';
import { RethrowFilter } from './platform/graphql/rethrow.filter.js';
import { scalars } from './platform/graphql/scalars.js';
import { TrustedDocuments } from './platform/graphql/trusted-documents.js';
import { typeDefinitions } from './platform/graphql/type-definitions.js';
import { LOG } from './platform/injection-tokens.js';
import { Metrics } from './platform/telemetry/metrics.js';
import { contextOf } from './request-context.js';

/** The GraphQL API: schema and resolvers of all features behind `/graphql`. */
@Module({})
export class GraphqlModule implements OnModuleInit, OnModuleDestroy {
  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(GraphqlHttp) private readonly http: GraphqlHttp,
    @Inject(GraphqlWebsocket) private readonly websocket: GraphqlWebsocket,
  ) {}

  static with(config: ReadyConfig): DynamicModule {
    return {
      module: GraphqlModule,
      global: true,
      imports: [
        GraphQLModule.forRoot<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          typeDefs: typeDefinitions(),
          resolvers: scalars,
          transformSchema: withCountResolvers,
          // our own routes have the limits, the status codes and the errors, and carry out what they have prepared
          routes: false,
        }),
      ],
      providers: [
        FederationResolver,
        NodeResolver,
        { provide: APP_FILTER, useClass: RethrowFilter },
        {
          provide: GraphqlServer,
          inject: [HttpAdapterHost, LOG],
          useFactory: (host: HttpAdapterHost, log: Logger) => new GraphqlServer(() => serverOf(host), serverOptions(config, log)),
        },
        {
          provide: GraphqlHttp,
          inject: [GraphqlServer, Authenticator, Metrics, LOG],
          useFactory: (graphql: GraphqlServer, authenticator: Authenticator, metrics: Metrics, log: Logger) =>
            new GraphqlHttp({
              graphql,
              contextOf: (authorization, requestId) => contextOf(authenticator, authorization, requestId),
              maximumBody: config.bodyBytes,
              traceRatio: config.otlpEndpoint === undefined ? 0 : config.traceRatio,
              log,
              finished: (operation, outcome, seconds) => metrics.requestFinished(operation, outcome, seconds),
            }),
        },
        {
          provide: GraphqlWebsocket,
          inject: [GraphqlServer, Authenticator],
          useFactory: (graphql: GraphqlServer, authenticator: Authenticator) =>
            new GraphqlWebsocket({
              graphql,
              contextOf: (authorization, requestId) => contextOf(authenticator, authorization, requestId),
              maximumBody: config.bodyBytes,
            }),
        },
      ],
      exports: [GraphqlServer],
    };
  }

  onModuleInit(): void {
    const server = serverOf(this.host);
    this.http.register(server);
    this.websocket.register(server.server);
  }

  onModuleDestroy(): void {
    this.websocket.close();
  }
}

function serverOf(host: HttpAdapterHost): FastifyInstance {
  return host.httpAdapter.getInstance<FastifyInstance>();
}

function serverOptions(config: ReadyConfig, log: Logger) {
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
    trustedDocuments:
      config.trustedDocuments === undefined ? new TrustedDocuments(undefined) : TrustedDocuments.fromFile(config.trustedDocuments),
    log,
  };
}
