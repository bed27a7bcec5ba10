import { Inject } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { mutate } from '../../../mutations.js';
import type { Clock } from '../../../platform/clock.js';
import type { ConnectionArguments } from '../../../platform/graphql/connection.js';
import { toGlobalId } from '../../../platform/graphql/global-id.js';
import { loader } from '../../../platform/graphql/loader.js';
import { NodeLoaders } from '../../../platform/graphql/node-loaders.js';
import { CLOCK } from '../../../platform/injection-tokens.js';
import type { BreakGlass, Grant } from '../../../platform/prisma/client/client.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import type { RequestContext } from '../../../request-context.js';
import { presentPrincipal } from '../present-principal.js';
import { ShareService } from '../share.service.js';
import type { BreakGlassFilter } from '../share.service.js';
import { ShareVisibility } from '../share-visibility.js';
import { BreakGlassService } from './break-glass.service.js';
import type { BreakGlassOpenInput, BreakGlassReviewInput } from './break-glass.service.js';

@Resolver('BreakGlass')
export class BreakGlassResolver implements OnModuleInit {
  constructor(
    @Inject(ShareService) private readonly shares: ShareService,
    @Inject(BreakGlassService) private readonly breaking: BreakGlassService,
    @Inject(ShareVisibility) private readonly visibility: ShareVisibility,
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(NodeLoaders) private readonly nodes: NodeLoaders,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.nodes.register('BreakGlass', (ids, actor) => this.shares.breakGlassesById(ids, actor));
  }

  @Query('breakGlasses')
  list(@Args() args: ConnectionArguments, @Args('filter') filter: BreakGlassFilter | undefined, @Context() { actor }: RequestContext) {
    return this.shares.breakGlasses(args, filter, actor);
  }

  @Mutation('breakGlassOpen')
  open(@Args('input') input: BreakGlassOpenInput, @Context() context: RequestContext) {
    const work = (actor: RequestContext['actor']) => this.breaking.open(input, actor);
    return mutate(context, { mutation: 'breakGlassOpen', as: 'breakGlass', input, work, load: this.#load });
  }

  @Mutation('breakGlassReview')
  review(@Args('input') input: BreakGlassReviewInput, @Context() context: RequestContext) {
    const work = (actor: RequestContext['actor']) => this.breaking.review(input, actor);
    return mutate(context, { mutation: 'breakGlassReview', as: 'breakGlass', input, work, load: this.#load });
  }

  @ResolveField('id')
  id(@Parent() { id }: BreakGlass) {
    return toGlobalId('BreakGlass', id);
  }

  @ResolveField('version')
  version(@Parent() { lockVersion }: BreakGlass) {
    return lockVersion;
  }

  @ResolveField('principal')
  principal(@Parent() opened: BreakGlass) {
    return presentPrincipal(opened);
  }

  @ResolveField('overdue')
  overdue(@Parent() { reviewedAt, reviewBy }: BreakGlass) {
    return reviewedAt === null && reviewBy <= this.clock.now();
  }

  @ResolveField('grants')
  grants(@Parent() { id }: BreakGlass, @Context() context: RequestContext) {
    const client = this.clients.of(context.actor.tenant);
    return loader<string, Grant[]>(context, 'BreakGlass.grants', async (ids) => {
      const visible = await this.visibility.grants(context.actor);
      const all = await client.grant.findMany({ where: { AND: [visible, { breakGlassId: { in: [...ids] } }] }, orderBy: { id: 'asc' } });
      return ids.map((breakGlassId) => all.filter((grant) => grant.breakGlassId === breakGlassId));
    }).load(id);
  }

  readonly #load = async (id: string, actor: RequestContext['actor']) => (await this.shares.breakGlassesById([id], actor)).get(id) ?? null;
}
