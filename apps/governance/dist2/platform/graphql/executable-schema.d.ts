import type { GraphQLSchema } from 'graphql';
/**
 * The compiler takes only fields that have a resolver for computed ones, so the one computed member every connection has gets it here.
 * Any other field whose value is a function or a promise needs a resolver of its own.
 */
export declare function withCountResolvers(schema: GraphQLSchema): GraphQLSchema;
