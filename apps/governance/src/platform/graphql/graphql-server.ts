import type { FastifyInstance } from 'fastify';
import { execute, isObjectType } from 'graphql';
import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';
import type { Logger } from 'pino';

import type { RequestContext } from '../../request-context.js';
import { answeredErrors } from './answer-errors.js';
import { Documents } from './documents.js';
import type { DocumentsOptions, Operation } from './documents.js';
import type { GraphqlRequest } from './graphql-request.js';
import type { AnsweredError } from './request-error.js';
import { requestError } from './request-error.js';
import type { TrustedDocuments } from './trusted-documents.js';

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnsweredError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface GraphqlServerOptions {
  readonly limits: DocumentsOptions & { /** points of one operation */ readonly cost: number; readonly nodes: number };
  readonly trustedDocuments: TrustedDocuments;
  readonly log: Logger;
}

/** What carries operations out, for every transport: document, limits, cost, execution, errors. */
export class GraphqlServer {
  readonly #documents: Documents;
  /** What compiling an operation gave; a result is that it was not, or could not be. */
  readonly #compiled = new WeakMap<Operation, CompiledQuery | ExecutionResult>();

  constructor(
    private readonly server: () => FastifyInstance,
    private readonly options: GraphqlServerOptions,
  ) {
    this.#documents = new Documents(() => this.schema, options.limits);
  }

  get schema(): GraphQLSchema {
    return this.server().graphql.schema;
  }

  /**
   * Calls methods as they are for fields that are asked often: the framework looks arguments, guards, interceptors and filters up at every call, which costs more
   * than a decision does.
   *
   * @throws TypeError when there is no such field
   */
  resolvePlainly<Context>(typeName: string, methods: Readonly<Record<string, (args: never, context: Context) => unknown>>): void {
    const type = this.schema.getType(typeName);
    for (const [name, method] of Object.entries(methods)) {
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      if (field === undefined) throw new TypeError(`The schema has no ${typeName}.${name}.`);
      field.resolve = (_, args, context) => method(args as never, context as Context);
    }
  }

  /** @throws RequestError when the request has no operation that may be carried out */
  operationOf(request: GraphqlRequest): Operation {
    return this.#documents.operation(this.options.trustedDocuments.textOf(request), request.operationName);
  }

  /** @throws RequestError when the operation costs too much with these variables */
  checkCost({ cost }: Operation, variables: Record<string, unknown>): { points: number; nodes: number } {
    const { points, nodes } = cost(variables);
    const { limits } = this.options;
    if (nodes > limits.nodes)
      throw requestError('nodesExceeded', `This may hold ${nodes} nodes; ${limits.nodes} are allowed.`, { extensions: { nodes } });
    if (points > limits.cost)
      throw requestError('costExceeded', `This costs ${points} points; ${limits.cost} are allowed.`, { extensions: { cost: points } });
    return { points, nodes };
  }

  /** @throws RequestError when the operation costs too much or its variables do not fit */
  carryOut(
    operation: Operation,
    variables: Record<string, unknown>,
    context: RequestContext,
    wantsCost: boolean,
  ): Answer | Promise<Answer> {
    const cost = this.checkCost(operation, variables);
    const result = this.#execute(operation, variables, context);
    const answer = (executed: ExecutionResult): Answer => this.#answer(executed, context, wantsCost ? cost : undefined);
    return result instanceof Promise ? result.then(answer) : answer(result);
  }

  #answer({ data, errors }: ExecutionResult, context: RequestContext, cost: { points: number; nodes: number } | undefined): Answer {
    if (data === undefined) {
      // nothing was executed: the variables were at fault
      const presented = (errors ?? []).map(({ message, locations }) => ({ message, locations }));
      throw requestError('badUserInput', 'The variables do not fit.', { errors: presented });
    }
    if (errors === undefined && cost === undefined) return { data };
    return {
      ...(errors && errors.length > 0 && { errors: this.presented(errors, context) }),
      data,
      ...(cost && { extensions: { cost: { ...cost, maximumPoints: this.options.limits.cost } } }),
    };
  }

  presented(errors: readonly GraphQLError[], { actor }: RequestContext): AnsweredError[] {
    return answeredErrors(errors, actor.requestId, this.options.log);
  }

  /** Compiled the second time a document comes, so that one that comes once is not compiled at all. */
  #execute(
    operation: Operation,
    variables: Record<string, unknown>,
    contextValue: RequestContext,
  ): ExecutionResult | Promise<ExecutionResult> {
    const { document, name } = operation;
    const seen = this.#compiled.get(operation);
    if (seen !== undefined && isCompiledQuery(seen)) return seen.query({}, contextValue, variables);
    const { schema } = this;
    if (seen === undefined) this.#compiled.set(operation, { data: null });
    else this.#compiled.set(operation, compileQuery(schema, document, name));
    return execute({ schema, document, contextValue, variableValues: variables, operationName: name ?? null });
  }
}
