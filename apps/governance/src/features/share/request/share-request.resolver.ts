import { Inject } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { mutate } from '../../../mutations.js';
import type { ConnectionArguments } from '../../../platform/graphql/connection.js';
import { toGlobalId } from '../../../platform/graphql/global-id.js';
import { loader } from '../../../platform/graphql/loader.js';
import { NodeLoaders } from '../../../platform/graphql/node-loaders.js';
import type { Grant, RequestApproval, ShareRequest } from '../../../platform/prisma/client/client.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import type { RequestContext } from '../../../request-context.js';
import { presentPrincipal } from '../present-principal.js';
import { nodeOf } from '../share.resolver.js';
import { ShareService } from '../share.service.js';
import type { ShareRequestFilter } from '../share.service.js';
import { ShareVisibility } from '../share-visibility.js';
import type { StoredDecision } from './request.rules.js';
import { ReviewRequestService } from './review-request.service.js';
import type { RequestCancelInput, RequestReviewInput } from './review-request.service.js';
import { ShareRequestService } from './share-request.service.js';
import type { ShareRequestInput } from './share-request.service.js';

@Resolver('ShareRequest')
export class ShareRequestResolver implements OnModuleInit {
  constructor(
    @Inject(ShareService) private readonly shares: ShareService,
    @Inject(ShareRequestService) private readonly requests: ShareRequestService,
    @Inject(ReviewRequestService) private readonly reviews: ReviewRequestService,
    @Inject(ShareVisibility) private readonly visibility: ShareVisibility,
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(NodeLoaders) private readonly nodes: NodeLoaders,
  ) {}

  onModuleInit(): void {
    this.nodes.register('ShareRequest', (ids, actor) => this.shares.requestsById(ids, actor));
  }

  @Query('shareRequests')
  list(@Args() args: ConnectionArguments, @Args('filter') filter: ShareRequestFilter | undefined, @Context() { actor }: RequestContext) {
    return this.shares.requests(args, filter, actor);
  }

  @Query('shareRequest')
  find(@Args('id') id: string, @Context() context: RequestContext) {
    return nodeOf(this.nodes, 'ShareRequest', id, context);
  }

  @Mutation('shareRequest')
  create(@Args('input') input: ShareRequestInput, @Context() context: RequestContext) {
    const work = (actor: RequestContext['actor']) => this.requests.create(input, actor);
    return mutate(context, { mutation: 'shareRequest', as: 'request', input, work, load: this.#load });
  }

  @Mutation('shareRequestReview')
  review(@Args('input') input: RequestReviewInput, @Context() context: RequestContext) {
    const work = (actor: RequestContext['actor']) => this.reviews.review(input, actor);
    return mutate(context, { mutation: 'shareRequestReview', as: 'request', input, work, load: this.#load });
  }

  @Mutation('shareRequestCancel')
  cancel(@Args('input') input: RequestCancelInput, @Context() context: RequestContext) {
    const work = (actor: RequestContext['actor']) => this.reviews.cancel(input, actor);
    return mutate(context, { mutation: 'shareRequestCancel', as: 'request', input, work, load: this.#load });
  }

  @ResolveField('id')
  id(@Parent() { id }: ShareRequest) {
    return toGlobalId('ShareRequest', id);
  }

  @ResolveField('version')
  version(@Parent() { lockVersion }: ShareRequest) {
    return lockVersion;
  }

  @ResolveField('principal')
  principal(@Parent() request: ShareRequest) {
    return presentPrincipal(request);
  }

  @ResolveField('app')
  app(@Parent() { resourceArn }: ShareRequest, @Context() context: RequestContext) {
    return this.nodes.find('MlflowApp', resourceArn, context);
  }

  @ResolveField('decision')
  decision(@Parent() { decision }: ShareRequest) {
    return decision as unknown as StoredDecision;
  }

  @ResolveField('approvals')
  approvals(@Parent() { id, approvals }: ShareRequest & { readonly approvals?: RequestApproval[] }, @Context() context: RequestContext) {
    if (approvals !== undefined) return approvals;
    const client = this.clients.of(context.actor.tenant);
    return loader<string, RequestApproval[]>(context, 'ShareRequest.approvals', async (ids) => {
      const all = await client.requestApproval.findMany({ where: { requestId: { in: [...ids] } }, orderBy: { id: 'asc' } });
      return ids.map((requestId) => all.filter((approval) => approval.requestId === requestId));
    }).load(id);
  }

  @ResolveField('grants')
  grants(@Parent() { id }: ShareRequest, @Context() context: RequestContext) {
    const client = this.clients.of(context.actor.tenant);
    return loader<string, Grant[]>(context, 'ShareRequest.grants', async (ids) => {
      const visible = await this.visibility.grants(context.actor);
      const all = await client.grant.findMany({ where: { AND: [visible, { requestId: { in: [...ids] } }] }, orderBy: { id: 'asc' } });
      return ids.map((requestId) => all.filter((grant) => grant.requestId === requestId));
    }).load(id);
  }

  readonly #load = async (id: string, actor: RequestContext['actor']) => (await this.shares.requestsById([id], actor)).get(id) ?? null;
}
