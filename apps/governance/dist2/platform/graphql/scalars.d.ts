import { GraphQLScalarType } from 'graphql';
/** DateTime is a Date, BigInt and Revision are bigint in resolvers. */
export declare const scalars: {
    DateTime: GraphQLScalarType<unknown, unknown>;
    BigInt: GraphQLScalarType<unknown, unknown>;
    Revision: GraphQLScalarType<unknown, unknown>;
};
