import type { FastifyRequest } from 'fastify';
/** What a request asks, by the GraphQL-over-HTTP specification. */
export interface GraphqlRequest {
    readonly query: string | undefined;
    readonly operationName: string | null | undefined;
    readonly variables: Record<string, unknown>;
    readonly extensions: Record<string, unknown>;
    readonly documentId: string | undefined;
}
export type AnswerType = 'application/json' | 'application/graphql-response+json';
/** @throws RequestError when a parameter has the wrong type, or what a browser sends unasked is not told apart from a program's request */
export declare function graphqlRequestOf(request: FastifyRequest): GraphqlRequest;
/**
 * What the client wants to read; nothing said is JSON.
 *
 * @returns undefined when it takes neither
 */
export declare function answerTypeOf(accept: string | undefined): AnswerType | undefined;
