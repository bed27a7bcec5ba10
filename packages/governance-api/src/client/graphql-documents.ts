import { initGraphQLTada } from 'gql.tada';

import type { introspection } from '../introspection.gen.js';

/**
 * Documents with the types of their variables and answers. Revisions, times and big numbers are texts.
 *
 * @example
 * const accounts = graphql(`query Accounts($first: Int!, $after: String) { accounts(first: $first, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } } }`);
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; BigInt: string; Revision: string };
}>();

export type { ResultOf, VariablesOf } from 'gql.tada';
