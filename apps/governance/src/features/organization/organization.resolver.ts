import type { QueryAccountArgs, QueryAccountsArgs, QueryOrgUnitArgs, QueryOrgUnitsArgs } from '@mlapps/governance-api/schema-types.gen';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { ConnectionArguments } from '../../platform/graphql/connection.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { NodeLoaders } from '../../platform/graphql/node-loaders.js';
import type { Account, OrgUnit, Organization } from '../../platform/prisma/client/client.js';
import type { RequestContext } from '../../request-context.js';
import { InventoryService } from './inventory.service.js';
import { membershipOf } from './list-filters.rules.js';
import { oneOf } from './one-of.js';
import { OrganizationService } from './organization.service.js';
import { SyncRuns } from './sync/sync-runs.js';
import { tagList } from './tags.js';

@Resolver('Organization')
export class OrganizationResolver {
  constructor(
    @Inject(OrganizationService) private readonly service: OrganizationService,
    @Inject(SyncRuns) private readonly runs: SyncRuns,
    @Inject(NodeLoaders) private readonly nodes: NodeLoaders,
  ) {}

  @Query('organization')
  organization(@Context() { actor }: RequestContext) {
    return this.service.organization(actor);
  }

  @ResolveField('id')
  id(@Parent() { organizationId }: Organization) {
    return toGlobalId('Organization', organizationId);
  }

  @ResolveField('managementAccount')
  managementAccount(@Parent() { managementAccountId }: Organization, @Context() context: RequestContext) {
    return this.nodes.find('Account', managementAccountId, context);
  }

  @ResolveField('root')
  root(@Context() { actor }: RequestContext) {
    return this.service.root(actor);
  }

  @ResolveField('lastSync')
  lastSync(@Context() { actor }: RequestContext) {
    return this.runs.lastFor(actor);
  }
}

@Resolver('OrgUnit')
export class OrgUnitResolver {
  constructor(
    @Inject(OrganizationService) private readonly organization: OrganizationService,
    @Inject(NodeLoaders) private readonly nodes: NodeLoaders,
  ) {}

  @Query('orgUnit')
  orgUnit(@Args() { id, path }: QueryOrgUnitArgs, @Context() context: RequestContext) {
    const asked = oneOf('OrgUnit', 'path', { id, named: path });
    return 'id' in asked ? this.nodes.find('OrgUnit', asked.id, context) : this.organization.unitAt(asked.named, context.actor);
  }

  @Query('orgUnits')
  orgUnits(@Args() { filter, ...args }: QueryOrgUnitsArgs, @Context() { actor }: RequestContext) {
    return this.organization.units(args, filter, actor);
  }

  @ResolveField('id')
  id(@Parent() { unitId }: OrgUnit) {
    return toGlobalId('OrgUnit', unitId);
  }

  @ResolveField('parent')
  parent(@Parent() { parentId }: OrgUnit, @Context() context: RequestContext) {
    return parentId === null ? null : this.nodes.find('OrgUnit', parentId, context);
  }

  @ResolveField('children')
  children(@Parent() unit: OrgUnit, @Args() args: ConnectionArguments, @Context() context: RequestContext) {
    return this.organization.children(unit, args, context);
  }

  @ResolveField('accounts')
  accounts(@Parent() unit: OrgUnit, @Args() args: ConnectionArguments, @Context() context: RequestContext) {
    return this.organization.accountsOf(unit, args, context);
  }
}

@Resolver('Account')
export class AccountResolver {
  constructor(
    @Inject(OrganizationService) private readonly organization: OrganizationService,
    @Inject(InventoryService) private readonly inventory: InventoryService,
    @Inject(NodeLoaders) private readonly nodes: NodeLoaders,
  ) {}

  @Query('account')
  account(@Args() { id, accountId }: QueryAccountArgs, @Context() context: RequestContext) {
    const asked = oneOf('Account', 'accountId', { id, named: accountId });
    return this.nodes.find('Account', 'id' in asked ? asked.id : asked.named, context);
  }

  @Query('accounts')
  accounts(@Args() { filter, ...args }: QueryAccountsArgs, @Context() { actor }: RequestContext) {
    return this.organization.accounts(args, filter, actor);
  }

  @ResolveField('id')
  id(@Parent() { accountId }: Account) {
    return toGlobalId('Account', accountId);
  }

  @ResolveField('membership')
  membership(@Parent() account: Account) {
    return membershipOf(account);
  }

  @ResolveField('orgUnit')
  orgUnit(@Parent() { unitId }: Account, @Context() context: RequestContext) {
    return unitId === null ? null : this.nodes.find('OrgUnit', unitId, context);
  }

  @ResolveField('tags')
  tags(@Parent() { tags }: Account) {
    return tagList(tags);
  }

  @ResolveField('domains')
  domains(@Parent() account: Account, @Args() args: ConnectionArguments, @Context() context: RequestContext) {
    return this.inventory.domainsOf(account, args, context);
  }

  @ResolveField('apps')
  apps(@Parent() account: Account, @Args() args: ConnectionArguments, @Context() context: RequestContext) {
    return this.inventory.appsOf(account, args, context);
  }
}
