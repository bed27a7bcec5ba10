import { GraphQLError, Kind, parse, print, separateOperations, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { costOf } from './cost.js';
import { checkLimits } from './document-limits.js';
import { requestError, RequestError } from './request-error.js';
/** Characters of documents, good and bad ones apart, that are kept parsed. */
const KEPT_CHARACTERS = 8_000_000;
/** Documents, each parsed, limited and validated once. */
export class Documents {
    schema;
    options;
    #good = new LRUCache({ maxSize: KEPT_CHARACTERS, sizeCalculation: (_, text) => text.length + 1 });
    // apart, so that bad ones never drive out good ones
    #bad = new LRUCache({ maxSize: KEPT_CHARACTERS, sizeCalculation: (_, text) => text.length + 1 });
    constructor(schema, options) {
        this.schema = schema;
        this.options = options;
    }
    /** @throws RequestError when the document is malformed, invalid or too large, or has no such operation */
    operation(text, name) {
        const operations = this.#operations(text);
        if (name == null || name === '') {
            if (operations.length === 1)
                return operations[0];
            throw requestError('operation', operations.length === 0 ? 'The document has no operation.' : 'Say which operation: operationName.');
        }
        const found = operations.find((operation) => operation.name === name);
        if (found === undefined)
            throw requestError('operation', `The document has no operation ${JSON.stringify(name)}.`);
        return found;
    }
    #operations(text) {
        const known = this.#good.get(text);
        if (known !== undefined)
            return known;
        const refused = this.#bad.get(text);
        if (refused !== undefined)
            throw refused;
        try {
            const operations = this.#prepare(text);
            this.#good.set(text, operations);
            return operations;
        }
        catch (error) {
            if (error instanceof RequestError)
                this.#bad.set(text, error);
            throw error;
        }
    }
    #prepare(text) {
        const document = parsed(text, this.options.tokens);
        checkLimits(document, this.options);
        const schema = this.schema();
        const errors = validate(schema, document, undefined, { maxErrors: 20 });
        if (errors.length > 0)
            throw requestError('validation', errors[0].message, { errors: errors.map((error) => error.toJSON()) });
        const fragments = new Map();
        const operations = [];
        for (const definition of document.definitions)
            if (definition.kind === Kind.OPERATION_DEFINITION)
                operations.push(definition);
            else if (definition.kind === Kind.FRAGMENT_DEFINITION)
                fragments.set(definition.name.value, definition);
        const alone = operations.length === 1 ? undefined : separateOperations(document);
        return operations.map((operation) => {
            const name = operation.name?.value;
            const own = alone?.[name ?? ''];
            return {
                name,
                kind: operation.operation,
                text: own === undefined ? text : print(own),
                document: own ?? document,
                cost: costOf(schema, operation, fragments),
            };
        });
    }
}
function parsed(text, tokens) {
    try {
        return parse(text, { maxTokens: tokens });
    }
    catch (error) {
        if (!(error instanceof GraphQLError))
            throw error;
        if (error.message.includes('tokens. Parsing aborted'))
            throw requestError('tooManyTokens', `A document may have ${tokens} tokens.`);
        throw requestError('parse', error.message, { errors: [error.toJSON()] });
    }
}
//# sourceMappingURL=documents.js.map