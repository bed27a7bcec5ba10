import type { MutationOrganizationSyncArgs, QuerySyncRunArgs, QuerySyncRunsArgs } from '@mlapps/governance-api/schema-types.gen';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { mutate } from '../../../mutations.js';
import type { ConnectionArguments } from '../../../platform/graphql/connection.js';
import { idOf, toGlobalId } from '../../../platform/graphql/global-id.js';
import { NodeLoaders } from '../../../platform/graphql/node-loaders.js';
import type { SyncAccountFailure, SyncRun } from '../../../platform/prisma/client/client.js';
import type { RequestContext } from '../../../request-context.js';
import { OrganizationSyncService } from './organization-sync.service.js';
import { SyncRuns } from './sync-runs.js';

@Resolver('SyncRun')
export class SyncRunResolver {
  constructor(
    @Inject(OrganizationSyncService) private readonly sync: OrganizationSyncService,
    @Inject(SyncRuns) private readonly runs: SyncRuns,
    @Inject(NodeLoaders) private readonly nodes: NodeLoaders,
  ) {}

  @Query('syncRun')
  syncRun(@Args() { id }: QuerySyncRunArgs, @Context() context: RequestContext) {
    return this.nodes.find('SyncRun', idOf('SyncRun', id, ['id']), context);
  }

  @Query('syncRuns')
  syncRuns(@Args() args: QuerySyncRunsArgs, @Context() { actor }: RequestContext) {
    return this.runs.list(args, actor);
  }

  @Mutation('organizationSync')
  organizationSync(@Args() { input }: MutationOrganizationSyncArgs, @Context() context: RequestContext) {
    return mutate(context, {
      mutation: 'organizationSync',
      as: 'syncRun',
      input,
      work: (actor) => this.sync.request(actor),
      load: (id, actor) => this.runs.find(id, actor),
    });
  }

  @ResolveField('id')
  id(@Parent() { id }: SyncRun) {
    return toGlobalId('SyncRun', id);
  }

  @ResolveField('failures')
  failures(@Parent() run: SyncRun, @Args() args: ConnectionArguments, @Context() context: RequestContext) {
    return this.runs.failures(run, args, context);
  }
}

@Resolver('SyncFailure')
export class SyncFailureResolver {
  constructor(@Inject(NodeLoaders) private readonly nodes: NodeLoaders) {}

  @ResolveField('region')
  region(@Parent() { region }: SyncAccountFailure) {
    return region === '*' ? null : region;
  }

  @ResolveField('account')
  account(@Parent() { accountId }: SyncAccountFailure, @Context() context: RequestContext) {
    return this.nodes.find('Account', accountId, context);
  }
}
