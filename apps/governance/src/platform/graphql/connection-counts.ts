import { Kind, parse } from 'graphql';

import type { Connection } from './connection.js';

type CountResolvers = Record<string, { totalCount(connection: Pick<Connection<unknown>, 'totalCount'>): Promise<number> | null }>;

/** Resolvers of `totalCount`: compiled queries (graphql-jit) call no functions of objects, and would answer null from their second use on. */
export function connectionCounts(schema: string): CountResolvers {
  const types = parse(schema).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.fields?.some(({ name }) => name.value === 'totalCount') === true
      ? [definition.name.value]
      : [],
  );
  return Object.fromEntries(types.map((type) => [type, { totalCount: (connection) => connection.totalCount?.() ?? null }]));
}
