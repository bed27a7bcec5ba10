import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';

import type { RequestContext } from '../../request-context.js';
import { inRequestSpan } from '../telemetry/tracing.js';
import type { RequestSpan } from '../telemetry/tracing.js';
import type { Operation } from './documents.js';
import { answerTypeOf, graphqlRequestOf } from './graphql-request.js';
import type { AnswerType } from './graphql-request.js';
import type { Answer, GraphqlServer } from './graphql-server.js';
import { requestError, RequestError } from './request-error.js';

export interface GraphqlHttpOptions {
  readonly graphql: GraphqlServer;
  /** @throws RequestError when nobody may be told from the header */
  readonly contextOf: (authorization: string | undefined, requestId: string) => RequestContext | Promise<RequestContext>;
  /** Bytes of a body. */
  readonly maximumBody: number;
  /** Part of the requests that is traced, where no caller says. */
  readonly traceRatio: number;
  readonly log: Logger;
  readonly finished: (operation: { readonly kind: string; readonly name: string | undefined }, outcome: string, seconds: number) => void;
}

const CONTEXT = Symbol('context');

type Asking = FastifyRequest & { [CONTEXT]?: RequestContext | null };

const JSON_TYPE = 'application/json; charset=utf-8';
const RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';

/** `/graphql` as the GraphQL-over-HTTP specification has it. */
export class GraphqlHttp {
  constructor(private readonly options: GraphqlHttpOptions) {}

  register(server: FastifyInstance): void {
    server.decorateRequest(CONTEXT, null);
    server.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      bodyLimit: this.options.maximumBody,
      // before the body is read
      onRequest: (request: Asking, _, done) => {
        const known = (context: RequestContext): void => {
          request[CONTEXT] = context;
          done();
        };
        try {
          const context = this.options.contextOf(request.headers.authorization, request.id);
          if (context instanceof Promise) context.then(known, done);
          else known(context);
        } catch (error) {
          done(error as Error);
        }
      },
      handler: (request: Asking, reply) => this.#answer(request, reply, request[CONTEXT]!),
      errorHandler: (error, request, reply) => this.#refuse(error, request, reply),
    });
    server.route({
      method: ['PUT', 'PATCH', 'DELETE'],
      url: '/graphql',
      handler: (_, reply) => reply.code(405).header('allow', 'GET, POST').send(),
    });
  }

  #answer(request: FastifyRequest, reply: FastifyReply, context: RequestContext): FastifyReply | Promise<FastifyReply> {
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
    const answer = inRequestSpan(
      this.options.traceRatio,
      request.headers,
      () => spanOf(operation, request.id),
      () => graphql.carryOut(operation, asked.variables, context, request.headers['x-mlapps-cost'] !== undefined),
    );
    const send = (found: Answer): FastifyReply => {
      finished(operation, found.errors === undefined ? 'ok' : 'errors', (performance.now() - started) / 1000);
      return reply.header('content-type', type === 'application/json' ? JSON_TYPE : RESPONSE_TYPE).send(JSON.stringify(found));
    };
    return answer instanceof Promise ? answer.then(send) : send(answer);
  }

  #refuse(error: FastifyError | RequestError, request: FastifyRequest, reply: FastifyReply): void {
    const refused = error instanceof RequestError ? error : this.#refusalOf(error, request);
    const type: AnswerType = answerTypeOf(request.headers.accept) ?? 'application/json';
    if (refused.status === 401) reply.header('www-authenticate', 'Bearer realm="mlapps"');
    this.options.finished({ kind: 'refused', name: undefined }, refused.code, 0);
    void reply
      .code(type === 'application/json' ? refused.legacyStatus : refused.status)
      .header('content-type', type === 'application/json' ? JSON_TYPE : RESPONSE_TYPE)
      .send(JSON.stringify({ errors: refused.errors }));
  }

  /** Fastify's own refusals: a body that is too large, of another type, or no JSON. */
  #refusalOf(error: FastifyError, request: FastifyRequest): RequestError {
    const { statusCode = 500 } = error;
    if (statusCode === 413) return requestError('bodyTooLarge', `A body may have ${this.options.maximumBody} bytes.`);
    if (statusCode === 415) return requestError('mediaTypeNotSupported', 'Send application/json.');
    if (statusCode < 500) return requestError('badRequest', 'The body is not JSON.');
    this.options.log.error({ err: error, requestId: request.id }, 'A request could not be answered');
    return requestError('internal', 'This could not be answered.', { extensions: { requestId: request.id } });
  }
}

function spanOf({ kind, name = '' }: Operation, requestId: string): RequestSpan {
  const attributes = { 'graphql.operation.type': kind, 'graphql.operation.name': name, 'request.id': requestId };
  return { name: `${kind} ${name}`, attributes };
}
