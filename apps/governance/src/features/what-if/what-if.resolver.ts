import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { ConnectionArguments } from '../../platform/graphql/connection.js';
import { listConnection } from '../../platform/graphql/list-connection.js';
import { loader } from '../../platform/graphql/loader.js';
import type { Grant } from '../../platform/prisma/client/client.js';
import type { RequestContext } from '../../request-context.js';
import type { Access, Impact, LostGrant } from '../decision/engine/what-if.js';
import { ShareService } from '../share/share.service.js';
import type { WhatIfChangeInput } from './change-reader.js';
import { WhatIfService } from './what-if.service.js';

@Resolver('Impact')
export class ImpactResolver {
  constructor(@Inject(WhatIfService) private readonly changes: WhatIfService) {}

  @Query('whatIf')
  whatIf(@Args('change') change: WhatIfChangeInput, @Args('at') at: Date | undefined, @Context() { actor }: RequestContext) {
    return this.changes.impactOf(change, at ?? undefined, actor);
  }

  @Query('cedarExport')
  cedarExport(@Context() { actor }: RequestContext) {
    return this.changes.cedar(actor);
  }

  @ResolveField('added')
  added(@Parent() impact: Impact, @Args() args: ConnectionArguments) {
    return listConnection(impact.added.map(present), args);
  }

  @ResolveField('removed')
  removed(@Parent() impact: Impact, @Args() args: ConnectionArguments) {
    return listConnection(impact.removed.map(present), args);
  }

  @ResolveField('newlyExternal')
  newlyExternal(@Parent() impact: Impact, @Args() args: ConnectionArguments) {
    return listConnection(impact.newlyExternal.map(present), args);
  }

  @ResolveField('lostGrants')
  lostGrants(@Parent() impact: Impact, @Args() args: ConnectionArguments) {
    return listConnection(impact.lostGrants, args);
  }
}

@Resolver('LostGrant')
export class LostGrantResolver {
  constructor(@Inject(ShareService) private readonly shares: ShareService) {}

  @ResolveField('grant')
  grant(@Parent() { grant }: LostGrant, @Context() context: RequestContext) {
    return loader<string, Grant>(context, 'LostGrant.grant', async (ids) => {
      const found = await this.shares.grantsById([...ids], context.actor);
      return ids.map((id) => found.get(id) ?? new Error(`The grant ${id} is gone.`));
    }).load(grant.grantId);
  }
}

function present({ key, principal, resource, permission }: Access) {
  const { kind, ...named } = principal;
  const anyExternalAccount = kind === 'ANY_EXTERNAL_ACCOUNT';
  const [id = null] = Object.values(named);
  return { key, principalKind: anyExternalAccount ? 'ACCOUNT' : kind, principal: id, anyExternalAccount, resource, permission };
}
