import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../../request-context.js';
import type { DocumentsOptions, Operation } from './documents.js';
import type { GraphqlRequest } from './graphql-request.js';
import type { AnsweredError } from './request-error.js';
import { TrustedDocuments } from './trusted-documents.js';
export interface Answer {
    readonly data?: unknown;
    readonly errors?: readonly AnsweredError[];
    readonly extensions?: Readonly<Record<string, unknown>>;
}
export interface GraphqlServerOptions {
    readonly limits: DocumentsOptions & {
        readonly cost: number;
        readonly nodes: number;
    };
    readonly trustedDocuments: TrustedDocuments;
    readonly log: Logger;
}
/** What carries operations out, for every transport: document, limits, cost, execution, errors. */
export declare class GraphqlServer {
    #private;
    private readonly server;
    private readonly options;
    constructor(server: () => FastifyInstance, options: GraphqlServerOptions);
    get schema(): GraphQLSchema;
    /** @throws RequestError when the request has no operation that may be carried out */
    operationOf(request: GraphqlRequest): Operation;
    /** @throws RequestError when the operation costs too much with these variables */
    checkCost({ cost }: Operation, variables: Record<string, unknown>): {
        points: number;
        nodes: number;
    };
    /** @throws RequestError when the operation costs too much or its variables do not fit */
    carryOut(operation: Operation, variables: Record<string, unknown>, context: RequestContext, wantsCost: boolean): Promise<Answer>;
    presented(errors: readonly GraphQLError[], { actor }: RequestContext): AnsweredError[];
}
