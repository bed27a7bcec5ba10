import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';

import type { RequestContext } from '../../request-context.js';
import { entitiesOf, subgraphSchema } from './federation.js';
import { NodeLoaders } from './node-loaders.js';
import { ownDefinitions } from './type-definitions.js';

const MAXIMUM = 1000;

/** What a federation router asks of a subgraph. */
@Resolver()
export class FederationResolver {
  readonly #sdl: string;
  readonly #entities: ReadonlyMap<string, readonly string[]>;

  constructor(@Inject(NodeLoaders) private readonly nodes: NodeLoaders) {
    const text = ownDefinitions();
    this.#sdl = subgraphSchema(text);
    this.#entities = entitiesOf(text);
  }

  @Query('_service')
  service() {
    return { sdl: this.#sdl };
  }

  @Query('_entities')
  entities(@Args('representations') representations: readonly unknown[], @Context() context: RequestContext) {
    if (representations.length > MAXIMUM) throw badInput(`_entities takes at most ${MAXIMUM} representations.`);
    return Promise.all(representations.map((each) => this.#find(each as Record<string, unknown> | null, context)));
  }

  /** By its global id, or by the key of the type: that is the id inside the global one. */
  async #find(representation: Record<string, unknown> | null, context: RequestContext): Promise<object | null> {
    const { __typename: type, id } = representation ?? {};
    const keys = typeof type === 'string' ? this.#entities.get(type) : undefined;
    if (keys === undefined) throw badInput('A representation needs the __typename of a type with a key.');
    if (typeof id === 'string') {
      const found = (await this.nodes.load(id, context)) as { __typename: string } | null;
      return found?.__typename === type ? found : null;
    }
    const key = keys.map((name) => representation?.[name]).find((value) => typeof value === 'string');
    if (key === undefined) throw badInput(`A ${String(type)} is referred to by ${keys.join(' or ')}.`);
    return this.nodes.find(type as string, key, context);
  }
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
