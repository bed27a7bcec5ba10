import { Inject } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Args, Context, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';

import { mutate } from '../../mutations.js';
import type { ConnectionArguments } from '../../platform/graphql/connection.js';
import { fieldsBelow } from '../../platform/graphql/fields-below.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { loader } from '../../platform/graphql/loader.js';
import { NodeLoaders } from '../../platform/graphql/node-loaders.js';
import type { Companion, Grant } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { RequestContext } from '../../request-context.js';
import { GrantService } from './grant.service.js';
import type { GrantAcceptInput, GrantRevokeInput, GrantShortenInput } from './grant.service.js';
import { presentPrincipal } from './present-principal.js';
import type { RelatedGrant } from './related-things.js';
import { ShareService } from './share.service.js';
import type { GrantFilter } from './share.service.js';

@Resolver('Grant')
export class GrantResolver implements OnModuleInit {
  constructor(
    @Inject(ShareService) private readonly shares: ShareService,
    @Inject(GrantService) private readonly grants: GrantService,
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(NodeLoaders) private readonly nodes: NodeLoaders,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Grant', (ids, actor) => this.shares.grantsById(ids, actor));
  }

  @Query('grants')
  list(@Args() args: ConnectionArguments, @Args('filter') filter: GrantFilter | undefined, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return this.shares.grants(args, filter, fieldsBelow(info), context);
  }

  @Mutation('grantRevoke')
  revoke(@Args('input') input: GrantRevokeInput, @Context() context: RequestContext) {
    const work = (actor: RequestContext['actor']) => this.grants.revoke(input, actor);
    return mutate(context, { mutation: 'grantRevoke', as: 'grant', input, work, load: this.#load });
  }

  @Mutation('grantShorten')
  shorten(@Args('input') input: GrantShortenInput, @Context() context: RequestContext) {
    const work = (actor: RequestContext['actor']) => this.grants.shorten(input, actor);
    return mutate(context, { mutation: 'grantShorten', as: 'grant', input, work, load: this.#load });
  }

  @Mutation('grantAccept')
  accept(@Args('input') input: GrantAcceptInput, @Context() context: RequestContext) {
    const work = (actor: RequestContext['actor']) => this.grants.accept(input, actor);
    return mutate(context, { mutation: 'grantAccept', as: 'grant', input, work, load: this.#load });
  }

  @ResolveField('id')
  id(@Parent() { id }: Grant) {
    return toGlobalId('Grant', id);
  }

  @ResolveField('version')
  version(@Parent() { lockVersion }: Grant) {
    return lockVersion;
  }

  @ResolveField('principal')
  principal(@Parent() grant: Grant) {
    return presentPrincipal(grant);
  }

  @ResolveField('app')
  app(@Parent() { resourceArn }: Grant, @Context() context: RequestContext) {
    return this.nodes.find('MlflowApp', resourceArn, context);
  }

  @ResolveField('share')
  share(@Parent() { shareId }: Grant, @Context() context: RequestContext) {
    return this.nodes.find('Share', shareId, context);
  }

  @ResolveField('request')
  request(@Parent() { requestId }: Grant, @Context() context: RequestContext) {
    return requestId === null ? null : this.nodes.find('ShareRequest', requestId, context);
  }

  @ResolveField('breakGlass')
  breakGlass(@Parent() { breakGlassId }: Grant, @Context() context: RequestContext) {
    return breakGlassId === null ? null : this.nodes.find('BreakGlass', breakGlassId, context);
  }

  @ResolveField('policy')
  policy(@Parent() { policyId }: Grant, @Context() context: RequestContext) {
    return policyId === null ? null : this.nodes.find('SharingPolicy', policyId, context);
  }

  @ResolveField('companions')
  companions(@Parent() { id, companions }: RelatedGrant, @Context() context: RequestContext) {
    if (companions !== undefined) return companions;
    const client = this.clients.of(context.actor.tenant);
    return loader<string, Companion[]>(context, 'Grant.companions', async (ids) => {
      const all = await client.companion.findMany({ where: { grantId: { in: [...ids] } }, orderBy: { id: 'asc' } });
      return ids.map((grantId) => all.filter((companion) => companion.grantId === grantId));
    }).load(id);
  }

  readonly #load = async (id: string, actor: RequestContext['actor']) => (await this.shares.grantsById([id], actor)).get(id) ?? null;
}
