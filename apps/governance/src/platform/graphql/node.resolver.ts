import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';

import type { RequestContext } from '../../request-context.js';
import { NodeLoaders } from './node-loaders.js';

const MAXIMUM = 100;

@Resolver()
export class NodeResolver {
  constructor(@Inject(NodeLoaders) private readonly loaders: NodeLoaders) {}

  @Query('node')
  node(@Args('id') id: string, @Context() context: RequestContext) {
    return this.loaders.load(id, context);
  }

  @Query('nodes')
  nodes(@Args('ids') ids: readonly string[], @Context() context: RequestContext) {
    if (ids.length > MAXIMUM) throw new GraphQLError(`nodes takes at most ${MAXIMUM} ids.`, { extensions: { code: 'BAD_USER_INPUT' } });
    return Promise.all(ids.map((id) => this.loaders.load(id, context)));
  }
}
