import type { DocumentNode, GraphQLSchema, OperationTypeNode } from 'graphql';
import type { Cost, Variables } from './cost.js';
import type { DocumentLimits } from './document-limits.js';
export interface Operation {
    readonly name: string | undefined;
    readonly kind: OperationTypeNode;
    /** A document of this operation alone: what is compiled for one is never run for another of the same document. */
    readonly text: string;
    readonly document: DocumentNode;
    readonly cost: (variables: Variables) => Cost;
}
export interface DocumentsOptions extends DocumentLimits {
    readonly tokens: number;
}
/** Documents, each parsed, limited and validated once. */
export declare class Documents {
    #private;
    private readonly schema;
    private readonly options;
    constructor(schema: () => GraphQLSchema, options: DocumentsOptions);
    /** @throws RequestError when the document is malformed, invalid or too large, or has no such operation */
    operation(text: string, name: string | null | undefined): Operation;
}
