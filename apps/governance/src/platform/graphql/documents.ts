import { GraphQLError, Kind, parse, separateOperations, validate, visit } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';

import { costOf } from './cost.js';
import type { Cost, Variables } from './cost.js';
import { checkLimits } from './document-limits.js';
import type { DocumentLimits } from './document-limits.js';
import { isKeepable } from './keepable-text.js';
import { requestError, RequestError } from './request-error.js';

export interface Operation {
  readonly name: string | undefined;
  readonly kind: OperationTypeNode;
  /** Of this operation alone: what is compiled for one is never run for another of the same document. */
  readonly document: DocumentNode;
  readonly cost: (variables: Variables) => Cost;
}

export interface DocumentsOptions extends DocumentLimits {
  readonly tokens: number;
}

/** Characters of documents, good and bad ones apart, that are kept parsed. */
const KEPT_CHARACTERS = 8_000_000;

/** Documents, each parsed, limited and validated once. */
export class Documents {
  readonly #good = new LRUCache<string, readonly Operation[]>({ maxSize: KEPT_CHARACTERS, sizeCalculation: (_, text) => text.length + 1 });
  // apart, so that bad ones never drive out good ones
  readonly #bad = new LRUCache<string, RequestError>({ maxSize: KEPT_CHARACTERS, sizeCalculation: (_, text) => text.length + 1 });

  constructor(
    private readonly schema: () => GraphQLSchema,
    private readonly options: DocumentsOptions,
  ) {}

  /** @throws RequestError when the document is malformed, invalid or too large, or has no such operation */
  operation(text: string, name: string | null | undefined): Operation {
    const operations = this.#operations(text);
    if (name == null || name === '') {
      if (operations.length === 1) return operations[0]!;
      throw requestError('operation', operations.length === 0 ? 'The document has no operation.' : 'Say which operation: operationName.');
    }
    const found = operations.find((operation) => operation.name === name);
    if (found === undefined) throw requestError('operation', `The document has no operation ${JSON.stringify(name)}.`);
    return found;
  }

  #operations(text: string): readonly Operation[] {
    const known = this.#good.get(text);
    if (known !== undefined) return known;
    const refused = this.#bad.get(text);
    if (refused !== undefined) throw refused;
    try {
      const operations = this.#prepare(text);
      this.#good.set(text, operations);
      return operations;
    } catch (error) {
      if (error instanceof RequestError) this.#bad.set(text, error);
      throw error;
    }
  }

  #prepare(text: string): readonly Operation[] {
    const document = parsed(text, this.options.tokens);
    checkLimits(document, this.options);
    checkTexts(document);
    const schema = this.schema();
    const errors = validate(schema, document, undefined, { maxErrors: 20 });
    if (errors.length > 0) throw requestError('validation', errors[0]!.message, { errors: errors.map((error) => error.toJSON()) });
    const fragments = new Map<string, FragmentDefinitionNode>();
    const operations: OperationDefinitionNode[] = [];
    for (const definition of document.definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
      else if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    const alone = operations.length === 1 ? undefined : separateOperations(document);
    return operations.map((operation) => {
      const name = operation.name?.value;
      const own = alone?.[name ?? ''];
      return {
        name,
        kind: operation.operation,
        document: own ?? document,
        cost: costOf(schema, operation, fragments),
      };
    });
  }
}

function parsed(text: string, tokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens: tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes('tokens. Parsing aborted')) throw requestError('tooManyTokens', `A document may have ${tokens} tokens.`);
    throw requestError('parse', error.message, { errors: [error.toJSON()] });
  }
}

/** Texts in the document itself; those of mutations are answered as errors of their input. */
function checkTexts(document: DocumentNode): void {
  visit(document, {
    OperationDefinition: ({ operation }) => (operation === 'mutation' ? false : undefined),
    StringValue: ({ value }) => {
      if (!isKeepable(value)) throw requestError('badUserInput', 'A text in the document has a NUL character or half of a surrogate pair.');
    },
  });
}
