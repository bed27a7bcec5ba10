import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { RequestContext } from '../../request-context.js';
import type { GraphqlServer } from './graphql-server.js';
export interface GraphqlHttpOptions {
    readonly graphql: GraphqlServer;
    /** @throws RequestError when nobody may be told from the header */
    readonly contextOf: (authorization: string | undefined, requestId: string) => Promise<RequestContext>;
    /** Bytes of a body. */
    readonly maximumBody: number;
    readonly log: Logger;
    readonly finished: (operation: {
        readonly kind: string;
        readonly name: string | undefined;
    }, outcome: string, seconds: number) => void;
}
/** `/graphql` as the GraphQL-over-HTTP specification has it. */
export declare class GraphqlHttp {
    #private;
    private readonly options;
    constructor(options: GraphqlHttpOptions);
    register(server: FastifyInstance): void;
}
