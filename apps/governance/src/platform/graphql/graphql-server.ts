import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
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

  constructor(
    private readonly server: () => FastifyInstance,
    private readonly options: GraphqlServerOptions,
  ) {
    this.#documents = new Documents(() => this.schema, options.limits);
  }

  get schema(): GraphQLSchema {
    return this.server().graphql.schema;
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
  async carryOut(operation: Operation, variables: Record<string, unknown>, context: RequestContext, wantsCost: boolean): Promise<Answer> {
    const { points, nodes } = this.checkCost(operation, variables);
    const { data, errors } = await this.#execute(operation, variables, context);
    if (data === undefined) {
      // nothing was executed: the variables were at fault
      const presented = (errors ?? []).map(({ message, locations }) => ({ message, locations }));
      throw requestError('badUserInput', 'The variables do not fit.', { errors: presented });
    }
    return {
      ...(errors && errors.length > 0 && { errors: this.presented(errors, context) }),
      data,
      ...(wantsCost && { extensions: { cost: { points, nodes, maximumPoints: this.options.limits.cost } } }),
    };
  }

  presented(errors: readonly GraphQLError[], { actor }: RequestContext): AnsweredError[] {
    return answeredErrors(errors, actor.requestId, this.options.log);
  }

  async #execute({ text, name }: Operation, variables: Record<string, unknown>, context: RequestContext): Promise<ExecutionResult> {
    try {
      return await this.server().graphql(text, context as never, variables, name);
    } catch (error) {
      const { errors } = error as { errors?: unknown };
      if (Array.isArray(errors) && errors.every((each) => each instanceof GraphQLError)) return { errors };
      throw error;
    }
  }
}
