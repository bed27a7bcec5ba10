import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';

import type { ConnectionArguments } from '../../platform/graphql/connection.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { loader } from '../../platform/graphql/loader.js';
import type { ObservedAccess } from '../../platform/prisma/client/client.js';
import type { RequestContext } from '../../request-context.js';
import { whyOf } from './access-reason.rules.js';
import { ExternalAccessService } from './external-access.service.js';
import type { AccessFilter, Reason } from './external-access.service.js';

const MOST_APPS = 100;

@Resolver('ExternalAccess')
export class ExternalAccessResolver {
  constructor(@Inject(ExternalAccessService) private readonly access: ExternalAccessService) {}

  @Query('externalAccess')
  externalAccess(@Args() args: ConnectionArguments & { readonly filter?: AccessFilter }, @Context() { actor }: RequestContext) {
    return this.access.list(args, args.filter ?? {}, actor);
  }

  @Query('externalAccessCounts')
  externalAccessCounts(@Args('resourceArns') arns: readonly string[], @Context() { actor }: RequestContext) {
    if (arns.length > MOST_APPS) throw new GraphQLError(`Give at most ${MOST_APPS} apps.`, { extensions: { code: 'BAD_USER_INPUT' } });
    return this.access.counts(arns, actor);
  }

  @ResolveField('id')
  id(@Parent() { id }: ObservedAccess) {
    return toGlobalId('ExternalAccess', id);
  }

  @ResolveField('via')
  via(@Parent() { status }: ObservedAccess) {
    return status === 'POLICY' ? 'BUCKET_POLICY' : 'RAM_SHARE';
  }

  @ResolveField('ownerAccountName')
  ownerAccountName(@Parent() { ownerAccountId }: ObservedAccess, @Context() context: RequestContext) {
    return this.#nameOf(ownerAccountId, context);
  }

  @ResolveField('accountId')
  accountId(@Parent() { consumerAccountId }: ObservedAccess) {
    return consumerAccountId;
  }

  @ResolveField('accountName')
  accountName(@Parent() { consumerAccountId }: ObservedAccess, @Context() context: RequestContext) {
    return consumerAccountId === null ? null : this.#nameOf(consumerAccountId, context);
  }

  @ResolveField('why')
  async why(@Parent() row: ObservedAccess, @Context() context: RequestContext) {
    const { actor } = context;
    const reasons = loader<string, Reason | undefined>(context, 'ExternalAccess.why', (ids) => this.access.reasons(ids, actor));
    return whyOf(row, row.grantId === null ? undefined : await reasons.load(row.grantId));
  }

  async #nameOf(accountId: string, context: RequestContext): Promise<string | null> {
    const { actor } = context;
    const names = loader<string, { name: string } | undefined>(context, 'ExternalAccess.account', (ids) =>
      this.access.accounts(ids, actor),
    );
    return (await names.load(accountId))?.name ?? null;
  }
}
