import { Inject } from '@nestjs/common';
import { Args, Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';

import type { ConnectionArguments } from '../../platform/graphql/connection.js';
import { fieldsBelow } from '../../platform/graphql/fields-below.js';
import type { Account, MlflowApp, SharingPolicy } from '../../platform/prisma/client/client.js';
import type { RequestContext } from '../../request-context.js';
import { ShareListsService } from './share-lists.service.js';

@Resolver('SharingPolicy')
export class PolicySharesResolver {
  constructor(@Inject(ShareListsService) private readonly lists: ShareListsService) {}

  @ResolveField('shares')
  shares(
    @Parent() policy: SharingPolicy,
    @Args() args: ConnectionArguments,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.lists.ofPolicy(policy, args, fieldsBelow(info), context);
  }
}

@Resolver('Account')
export class AccountSharesResolver {
  constructor(@Inject(ShareListsService) private readonly lists: ShareListsService) {}

  @ResolveField('ownedShares')
  owned(@Parent() account: Account, @Args() args: ConnectionArguments, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return this.lists.ownedBy(account, args, fieldsBelow(info), context);
  }

  @ResolveField('consumedShares')
  consumed(
    @Parent() account: Account,
    @Args() args: ConnectionArguments,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.lists.consumedBy(account, args, fieldsBelow(info), context);
  }
}

@Resolver('MlflowApp')
export class AppAccessResolver {
  constructor(@Inject(ShareListsService) private readonly lists: ShareListsService) {}

  @ResolveField('effectiveAccess')
  effectiveAccess(
    @Parent() app: MlflowApp,
    @Args() args: ConnectionArguments & { readonly at?: Date | null },
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.lists.effectiveAccess(app, args, fieldsBelow(info), context);
  }
}
