import { GraphQLError } from 'graphql';
import { answeredErrors } from './answer-errors.js';
import { Documents } from './documents.js';
import { requestError } from './request-error.js';
import { TrustedDocuments } from './trusted-documents.js';
/** What carries operations out, for every transport: document, limits, cost, execution, errors. */
export class GraphqlServer {
    server;
    options;
    #documents;
    constructor(server, options) {
        this.server = server;
        this.options = options;
        this.#documents = new Documents(() => this.schema, options.limits);
    }
    get schema() {
        return this.server().graphql.schema;
    }
    /** @throws RequestError when the request has no operation that may be carried out */
    operationOf(request) {
        return this.#documents.operation(this.options.trustedDocuments.textOf(request), request.operationName);
    }
    /** @throws RequestError when the operation costs too much with these variables */
    checkCost({ cost }, variables) {
        const { points, nodes } = cost(variables);
        const { limits } = this.options;
        if (nodes > limits.nodes)
            throw requestError('nodesExceeded', `This may hold ${nodes} nodes; ${limits.nodes} are allowed.`, { extensions: { nodes } });
        if (points > limits.cost)
            throw requestError('costExceeded', `This costs ${points} points; ${limits.cost} are allowed.`, { extensions: { cost: points } });
        return { points, nodes };
    }
    /** @throws RequestError when the operation costs too much or its variables do not fit */
    async carryOut(operation, variables, context, wantsCost) {
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
    presented(errors, { actor }) {
        return answeredErrors(errors, actor.requestId, this.options.log);
    }
    async #execute({ text, name }, variables, context) {
        try {
            return await this.server().graphql(text, context, variables, name);
        }
        catch (error) {
            const { errors } = error;
            if (Array.isArray(errors) && errors.every((each) => each instanceof GraphQLError))
                return { errors };
            throw error;
        }
    }
}
//# sourceMappingURL=graphql-server.js.map