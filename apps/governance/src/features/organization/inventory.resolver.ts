import type { QueryDomainsArgs, QueryMlflowAppArgs, QueryMlflowAppsArgs } from '@mlapps/governance-api/schema-types.gen';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { toGlobalId } from '../../platform/graphql/global-id.js';
import { NodeLoaders } from '../../platform/graphql/node-loaders.js';
import type { Domain, MlflowApp } from '../../platform/prisma/client/client.js';
import type { RequestContext } from '../../request-context.js';
import { InventoryService } from './inventory.service.js';
import { oneOf } from './one-of.js';
import { tagList } from './tags.js';

@Resolver('Domain')
export class DomainResolver {
  constructor(
    @Inject(InventoryService) private readonly inventory: InventoryService,
    @Inject(NodeLoaders) private readonly nodes: NodeLoaders,
  ) {}

  @Query('domains')
  domains(@Args() { filter, ...args }: QueryDomainsArgs, @Context() { actor }: RequestContext) {
    return this.inventory.domains(args, filter, actor);
  }

  @ResolveField('id')
  id(@Parent() { arn }: Domain) {
    return toGlobalId('Domain', arn);
  }

  @ResolveField('account')
  account(@Parent() { accountId }: Domain, @Context() context: RequestContext) {
    return this.nodes.find('Account', accountId, context);
  }

  @ResolveField('tags')
  tags(@Parent() { tags }: Domain) {
    return tagList(tags);
  }

  @ResolveField('apps')
  apps(@Parent() domain: Domain, @Context() context: RequestContext) {
    return this.inventory.appsOfDomain(domain, context);
  }
}

@Resolver('MlflowApp')
export class MlflowAppResolver {
  constructor(
    @Inject(InventoryService) private readonly inventory: InventoryService,
    @Inject(NodeLoaders) private readonly nodes: NodeLoaders,
  ) {}

  @Query('mlflowApp')
  mlflowApp(@Args() { id, arn }: QueryMlflowAppArgs, @Context() context: RequestContext) {
    const asked = oneOf('MlflowApp', 'arn', { id, named: arn });
    return this.nodes.find('MlflowApp', 'id' in asked ? asked.id : asked.named, context);
  }

  @Query('mlflowApps')
  mlflowApps(@Args() { filter, ...args }: QueryMlflowAppsArgs, @Context() { actor }: RequestContext) {
    return this.inventory.apps(args, filter, actor);
  }

  @ResolveField('id')
  id(@Parent() { arn }: MlflowApp) {
    return toGlobalId('MlflowApp', arn);
  }

  @ResolveField('account')
  account(@Parent() { accountId }: MlflowApp, @Context() context: RequestContext) {
    return this.nodes.find('Account', accountId, context);
  }

  @ResolveField('tags')
  tags(@Parent() { tags }: MlflowApp) {
    return tagList(tags);
  }

  /** Those the mirror has, and the actor may see. */
  @ResolveField('domains')
  async domains(@Parent() { domainArns }: MlflowApp, @Context() context: RequestContext) {
    const found = await Promise.all(domainArns.map((arn) => this.nodes.find('Domain', arn, context)));
    return found.filter((domain) => domain !== null);
  }
}
