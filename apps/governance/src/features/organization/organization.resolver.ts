import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { ConnectionArguments } from '../../platform/graphql/connection.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import type { Account } from '../../platform/prisma/client/client.js';
import type { RequestContext } from '../../request-context.js';
import { OrganizationService } from './organization.service.js';

@Resolver('Account')
export class OrganizationResolver {
  constructor(@Inject(OrganizationService) private readonly organization: OrganizationService) {}

  @Query('accounts')
  accounts(@Args() args: ConnectionArguments, @Context() { actor }: RequestContext) {
    return this.organization.accounts(args, actor);
  }

  @ResolveField('id')
  id(@Parent() account: Account) {
    return toGlobalId('Account', account.accountId);
  }
}
