import { answerTypeOf, graphqlRequestOf } from './graphql-request.js';
import { requestError, RequestError } from './request-error.js';
const JSON_TYPE = 'application/json; charset=utf-8';
const RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';
/** `/graphql` as the GraphQL-over-HTTP specification has it. */
export class GraphqlHttp {
    options;
    #contexts = new WeakMap();
    constructor(options) {
        this.options = options;
    }
    register(server) {
        server.route({
            method: ['GET', 'POST'],
            url: '/graphql',
            bodyLimit: this.options.maximumBody,
            // before the body is read
            onRequest: async (request) => {
                this.#contexts.set(request, await this.options.contextOf(request.headers.authorization, request.id));
            },
            handler: (request, reply) => this.#answer(request, reply, this.#contexts.get(request)),
            errorHandler: (error, request, reply) => this.#refuse(error, request, reply),
        });
        server.route({
            method: ['PUT', 'PATCH', 'DELETE'],
            url: '/graphql',
            handler: (_, reply) => reply.code(405).header('allow', 'GET, POST').send(),
        });
    }
    async #answer(request, reply, context) {
        const started = performance.now();
        const type = answerTypeOf(request.headers.accept);
        if (type === undefined)
            throw requestError('notAcceptable', 'Answers are application/graphql-response+json or application/json, in UTF-8.');
        const asked = graphqlRequestOf(request);
        const { graphql, finished } = this.options;
        const operation = graphql.operationOf(asked);
        if (operation.kind === 'subscription')
            throw requestError('operation', 'Subscribe over a WebSocket: graphql-transport-ws at this address.');
        if (request.method === 'GET' && operation.kind !== 'query') {
            reply.header('allow', 'POST');
            throw requestError('methodNotAllowed', 'A mutation needs POST.');
        }
        const answer = await graphql.carryOut(operation, asked.variables, context, request.headers['x-mlapps-cost'] !== undefined);
        finished(operation, answer.errors === undefined ? 'ok' : 'errors', (performance.now() - started) / 1000);
        return reply.header('content-type', type === 'application/json' ? JSON_TYPE : RESPONSE_TYPE).send(JSON.stringify(answer));
    }
    #refuse(error, request, reply) {
        const refused = error instanceof RequestError ? error : this.#refusalOf(error, request);
        const type = answerTypeOf(request.headers.accept) ?? 'application/json';
        if (refused.status === 401)
            reply.header('www-authenticate', 'Bearer realm="mlapps"');
        this.options.finished({ kind: 'refused', name: undefined }, refused.code, 0);
        void reply
            .code(type === 'application/json' ? refused.legacyStatus : refused.status)
            .header('content-type', type === 'application/json' ? JSON_TYPE : RESPONSE_TYPE)
            .send(JSON.stringify({ errors: refused.errors }));
    }
    /** Fastify's own refusals: a body that is too large, of another type, or no JSON. */
    #refusalOf(error, request) {
        const { statusCode = 500 } = error;
        if (statusCode === 413)
            return requestError('bodyTooLarge', `A body may have ${this.options.maximumBody} bytes.`);
        if (statusCode === 415)
            return requestError('mediaTypeNotSupported', 'Send application/json.');
        if (statusCode < 500)
            return requestError('badRequest', 'The body is not JSON.');
        this.options.log.error({ err: error, requestId: request.id }, 'A request could not be answered');
        return requestError('internal', 'This could not be answered.', { extensions: { requestId: request.id } });
    }
}
//# sourceMappingURL=graphql-http.js.map