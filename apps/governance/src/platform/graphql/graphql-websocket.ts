import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';

import { createSourceEventStream, execute, GraphQLError } from 'graphql';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

import type { RequestContext, SubscriptionContext } from '../../request-context.js';
import { parametersOf } from './graphql-request.js';
import type { GraphqlServer } from './graphql-server.js';
import { RequestError } from './request-error.js';

export interface GraphqlWebsocketOptions {
  readonly graphql: GraphqlServer;
  /** @throws RequestError when nobody may be told from the header */
  readonly contextOf: (authorization: string | undefined, requestId: string) => RequestContext | Promise<RequestContext>;
  /** Bytes of a message. */
  readonly maximumBody: number;
}

/** Subscriptions of one connection at a time. */
const MAXIMUM_SUBSCRIPTIONS = 100;

/** Subscriptions at `/graphql` by the protocol graphql-transport-ws; the token comes in the connection's parameters, as `authorization` or `token`. */
export class GraphqlWebsocket {
  readonly #sockets: WebSocketServer;

  constructor(private readonly options: GraphqlWebsocketOptions) {
    const { maximumBody } = options;
    this.#sockets = new WebSocketServer({
      noServer: true,
      maxPayload: maximumBody,
      handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
    });
    useServer({ ...this.#protocol(), isProd: true }, this.#sockets);
  }

  register(server: Server): void {
    server.on('upgrade', (request, socket, head) => {
      if (request.url?.split('?')[0] !== '/graphql') socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
      else this.#sockets.handleUpgrade(request, socket, head, (connection) => this.#sockets.emit('connection', connection, request));
    });
  }

  close(): void {
    for (const connection of this.#sockets.clients) connection.close(1001, 'Going away');
    this.#sockets.close();
  }

  #protocol(): ServerOptions {
    return {
      connectionInitWaitTimeout: 5000,
      onConnect: async ({ connectionParams }) => {
        try {
          await this.options.contextOf(authorizationIn(connectionParams), randomUUID());
          return true;
        } catch (error) {
          if (error instanceof RequestError) return false;
          throw error;
        }
      },
      onSubscribe: async (connection, _, payload) => {
        if (Object.keys(connection.subscriptions).length > MAXIMUM_SUBSCRIPTIONS)
          return [coded(`A connection may have ${MAXIMUM_SUBSCRIPTIONS} subscriptions.`, 'TOO_MANY_SUBSCRIPTIONS')];
        try {
          return await this.#argumentsOf(payload, authorizationIn(connection.connectionParams));
        } catch (error) {
          if (error instanceof RequestError)
            return error.errors.map(({ message, extensions }) => new GraphQLError(message, { extensions }));
          throw error;
        }
      },
      subscribe: (args) => this.#subscribe(args),
    };
  }

  async #argumentsOf(payload: unknown, authorization: string | undefined): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const { graphql, contextOf } = this.options;
    const asked = parametersOf(payload);
    const operation = graphql.operationOf(asked);
    if (operation.kind !== 'subscription') return [coded('Queries and mutations go over HTTP.', 'OPERATION_RESOLUTION_FAILURE')];
    graphql.checkCost(operation, asked.variables);
    const renewed = () => contextOf(authorization, randomUUID());
    const ended = new AbortController();
    const contextValue: SubscriptionContext & { readonly ended: AbortController } = {
      ...(await renewed()),
      renewed,
      signal: ended.signal,
      ended,
    };
    return {
      schema: graphql.schema,
      document: operation.document,
      operationName: operation.name ?? null,
      variableValues: asked.variables,
      contextValue,
    };
  }

  /** Each event is answered in a context of its own: its loaders must not remember what earlier events saw. */
  async #subscribe(args: ExecutionArgs): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
    const context = args.contextValue as SubscriptionContext & { readonly ended: AbortController };
    const source = await createSourceEventStream(args);
    if (!(Symbol.asyncIterator in source)) return this.#presented(source, context);
    return endable(this.#answers(source, args, context), context.ended);
  }

  async *#answers(source: AsyncIterable<unknown>, args: ExecutionArgs, context: SubscriptionContext): AsyncGenerator<ExecutionResult> {
    try {
      for await (const rootValue of source) {
        const contextValue = await context.renewed();
        yield this.#presented(await execute({ ...args, rootValue, contextValue }), contextValue);
      }
    } catch (error) {
      yield this.#presented({ errors: [asGraphqlError(error)] }, context);
    }
  }

  #presented(result: ExecutionResult, context: RequestContext): ExecutionResult {
    if (result.errors === undefined) return result;
    const errors = this.options.graphql.presented(result.errors, context);
    return {
      ...result,
      errors: errors.map(({ message, path, extensions }) => new GraphQLError(message, { ...(path && { path }), extensions })),
    };
  }
}

const PROTOCOL = 'graphql-transport-ws';

function asGraphqlError(error: unknown): GraphQLError {
  const cause = error as Error;
  if (error instanceof RequestError) return coded(error.message, error.code);
  return new GraphQLError(cause.message, { originalError: cause });
}

function coded(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** Ending the answers ends what they are made from: a generator that waits for events does not hear of its end before the next one. */
function endable<Item>(answers: AsyncGenerator<Item>, ended: AbortController): AsyncGenerator<Item> {
  const stop = (): void => ended.abort();
  return {
    next: () => answers.next(),
    return: (value) => (stop(), answers.return(value)),
    throw: (error) => (stop(), answers.throw(error)),
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await this.return(undefined);
    },
  };
}

function authorizationIn(parameters: Readonly<Record<string, unknown>> | null | undefined): string | undefined {
  const { authorization, Authorization = authorization, token } = parameters ?? {};
  if (typeof Authorization === 'string') return Authorization;
  return typeof token === 'string' ? `Bearer ${token}` : undefined;
}
