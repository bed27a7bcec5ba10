import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
export interface Cost {
    /** Points: about the number of things that are looked up. */
    readonly points: number;
    /** How many nodes the connections may hold together. */
    readonly nodes: number;
}
export type Variables = Readonly<Record<string, unknown>>;
/**
 * Works out what an operation costs, once for each document; the returned function takes the variables of a request. A field that returns
 * something composite is one point, or as `@cost` says, times the sizes of the connections it is in. A mutation is ten.
 *
 * @throws RequestError (the returned function) when a connection is asked without `first` or `last`, or for a size out of 1 to 100
 */
export declare function costOf(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): (variables: Variables) => Cost;
