import { Inject } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Args, Context, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';

import { mutate } from '../../mutations.js';
import type { ConnectionArguments } from '../../platform/graphql/connection.js';
import { fieldsBelow } from '../../platform/graphql/fields-below.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { NodeLoaders } from '../../platform/graphql/node-loaders.js';
import type { Share } from '../../platform/prisma/client/client.js';
import type { RequestContext } from '../../request-context.js';
import { GrantService } from './grant.service.js';
import type { ShareRevokeInput } from './grant.service.js';
import { ShareService } from './share.service.js';
import type { ShareFilter } from './share.service.js';

@Resolver('Share')
export class ShareResolver implements OnModuleInit {
  constructor(
    @Inject(ShareService) private readonly shares: ShareService,
    @Inject(GrantService) private readonly grants: GrantService,
    @Inject(NodeLoaders) private readonly nodes: NodeLoaders,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Share', (ids, actor) => this.shares.sharesById(ids, actor));
  }

  @Query('shares')
  list(@Args() args: ConnectionArguments, @Args('filter') filter: ShareFilter | undefined, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return this.shares.shares(args, filter, fieldsBelow(info), context);
  }

  @Query('share')
  share(@Args('id') id: string, @Context() context: RequestContext) {
    return nodeOf(this.nodes, 'Share', id, context);
  }

  @Query('reconcileStatus')
  status(@Context() { actor }: RequestContext) {
    return this.shares.status(actor);
  }

  @Mutation('shareRevoke')
  revoke(@Args('input') input: ShareRevokeInput, @Context() context: RequestContext) {
    const work = (actor: RequestContext['actor']) => this.grants.revokeShare(input, actor);
    return mutate(context, { mutation: 'shareRevoke', as: 'share', input, work, load: this.#load });
  }

  @Mutation('shareReconcile')
  reconcile(@Args('input') input: { readonly idempotencyKey: string; readonly id: string }, @Context() context: RequestContext) {
    const work = (actor: RequestContext['actor']) => this.grants.repair(input.id, actor);
    return mutate(context, { mutation: 'shareReconcile', as: 'share', input, work, load: this.#load });
  }

  @ResolveField('id')
  id(@Parent() { id }: Share) {
    return toGlobalId('Share', id);
  }

  @ResolveField('owner')
  owner(@Parent() { ownerAccountId }: Share, @Context() context: RequestContext) {
    return this.nodes.find('Account', ownerAccountId, context);
  }

  @ResolveField('app')
  app(@Parent() { resourceArn }: Share, @Context() context: RequestContext) {
    return this.nodes.find('MlflowApp', resourceArn, context);
  }

  @ResolveField('grants')
  grantsOf(@Parent() share: Share, @Args() args: ConnectionArguments, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return this.shares.grantsOf(share, args, fieldsBelow(info), context);
  }

  readonly #load = async (id: string, actor: RequestContext['actor']) => (await this.shares.sharesById([id], actor)).get(id) ?? null;
}

/** The thing with a global id, when it is of that type and the actor sees it. */
export async function nodeOf(nodes: NodeLoaders, type: string, id: string, context: RequestContext): Promise<object | null> {
  const found = await nodes.load(id, context);
  return found !== null && (found as { __typename?: string }).__typename === type ? found : null;
}
