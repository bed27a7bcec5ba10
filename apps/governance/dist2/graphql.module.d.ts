import type { DynamicModule, OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { ReadyConfig } from './config.js';
import { GraphqlHttp } from './platform/graphql/graphql-http.js';
/** The GraphQL API: schema and resolvers of all features behind `/graphql`. */
export declare class GraphqlModule implements OnModuleInit {
    private readonly host;
    private readonly http;
    constructor(host: HttpAdapterHost, http: GraphqlHttp);
    static with(config: ReadyConfig): DynamicModule;
    onModuleInit(): void;
}
