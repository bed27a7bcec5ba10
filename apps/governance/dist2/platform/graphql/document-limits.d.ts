import type { DocumentNode } from 'graphql';
/** What a document may be at most, whatever its variables. */
export interface DocumentLimits {
    /** Fields inside each other; introspection has a limit of its own. */
    readonly depth: number;
    readonly aliases: number;
    readonly rootFields: number;
    /** Fields with every fragment put in where it is spread. */
    readonly fields: number;
    readonly directives: number;
}
/**
 * Measures a document before it is validated, as validation itself takes time that grows faster than the document. Each fragment is measured once.
 *
 * @throws RequestError when a limit is passed, or fragments run in a circle
 */
export declare function checkLimits(document: DocumentNode, limits: DocumentLimits): void;
