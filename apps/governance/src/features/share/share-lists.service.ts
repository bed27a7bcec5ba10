import { Inject, Injectable } from '@nestjs/common';

import type { Clock } from '../../platform/clock.js';
import { batchedConnection } from '../../platform/graphql/batched-connection.js';
import type { Connection, ConnectionArguments, SortKey } from '../../platform/graphql/connection.js';
import { idPlaces } from '../../platform/graphql/connection.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import type { Account, Grant, MlflowApp, Prisma, Share, SharingPolicy } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { RequestContext } from '../../request-context.js';
import { RelatedThings, withGrant, withShare } from './related-things.js';
import { ShareVisibility } from './share-visibility.js';

type Fields = ReadonlySet<string>;

const newestFirst: readonly SortKey[] = [{ column: 'id', direction: 'desc' }];

/** Shares and grants that belong to policies, accounts and apps: one statement for all parents of a request, with what is asked for below them. */
@Injectable()
export class ShareListsService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(ShareVisibility) private readonly visibility: ShareVisibility,
    @Inject(RelatedThings) private readonly related: RelatedThings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async ofPolicy({ id }: SharingPolicy, args: ConnectionArguments, fields: Fields, context: RequestContext): Promise<Connection<Share>> {
    const client = this.clients.of(context.actor.tenant);
    const visible = await this.visibility.shares(context.actor);
    return batchedConnection(context, {
      name: 'SharingPolicy.shares',
      key: id,
      args,
      order: newestFirst,
      load: async (ids) => {
        // by the id of the link, so that a page is a walk of its index
        const { shareId, order, take } = idPlaces('shareId', args);
        const links = {
          where: { AND: [{ share: visible }, { shareId }] },
          orderBy: { shareId: order },
          take,
          select: { share: { include: withShare(fields) } },
        };
        const policies = await client.sharingPolicy.findMany({ where: { id: { in: ids } }, select: { id: true, shares: links } });
        const pages = new Map(policies.map((policy) => [policy.id, policy.shares.map(({ share }) => share as Share)]));
        await this.related.noteShares([...pages.values()].flat(), context);
        return pages;
      },
      count: async (ids) => {
        const by = ['policyId' as const];
        const counts = await client.policyShare.groupBy({ by, where: { policyId: { in: ids }, share: visible }, _count: true });
        return new Map(counts.map(({ policyId, _count }) => [policyId, _count]));
      },
    });
  }

  async ownedBy({ accountId }: Account, args: ConnectionArguments, fields: Fields, context: RequestContext): Promise<Connection<Share>> {
    const { account } = this.clients.of(context.actor.tenant);
    const visible = await this.visibility.shares(context.actor);
    return batchedConnection(context, {
      name: 'Account.ownedShares',
      key: accountId,
      args,
      order: newestFirst,
      load: async (ids, { where, orderBy, take }) => {
        const ownedShares = { where: { AND: [visible, where] }, orderBy, take, include: withShare(fields) };
        const accounts = await account.findMany({ where: { accountId: { in: ids } }, select: { accountId: true, ownedShares } });
        const pages = new Map(accounts.map((each) => [each.accountId, each.ownedShares as Share[]]));
        await this.related.noteShares([...pages.values()].flat(), context);
        return pages;
      },
      count: async (ids) => {
        const select = { accountId: true, _count: { select: { ownedShares: { where: visible } } } };
        const accounts = await account.findMany({ where: { accountId: { in: ids } }, select });
        return new Map(accounts.map((each) => [each.accountId, each._count.ownedShares]));
      },
    });
  }

  /** Whoever sees an account sees what it consumes. */
  consumedBy({ accountId }: Account, args: ConnectionArguments, fields: Fields, context: RequestContext): Promise<Connection<Share>> {
    const client = this.clients.of(context.actor.tenant);
    return batchedConnection(context, {
      name: 'Account.consumedShares',
      key: accountId,
      args,
      order: newestFirst,
      load: async (ids) => {
        const { shareId, order, take } = idPlaces('shareId', args);
        const found = await Promise.all(
          // one walk of an index each; a page of accounts that asks for it is rare
          ids.map((consumerAccountId) =>
            client.grant.findMany({
              where: { consumerAccountId, shareId },
              distinct: ['shareId'],
              orderBy: { shareId: order },
              take,
              select: { share: { include: withShare(fields) } },
            }),
          ),
        );
        const pages = new Map(ids.map((each, index) => [each, found[index]!.map(({ share }) => share as Share)]));
        await this.related.noteShares([...pages.values()].flat(), context);
        return pages;
      },
    });
  }

  async effectiveAccess(
    { arn }: MlflowApp,
    { at, ...args }: ConnectionArguments & { readonly at?: Date | null },
    fields: Fields,
    context: RequestContext,
  ): Promise<Connection<Grant>> {
    const { mlflowApp } = this.clients.of(context.actor.tenant);
    const now = this.clock.now();
    const wanted = { AND: [await this.visibility.grants(context.actor), effectiveAt(at ?? now, now)] };
    return batchedConnection(context, {
      name: 'MlflowApp.effectiveAccess',
      key: arn,
      args: { ...args, ...(at != null && { at: at.toISOString() }) },
      order: newestFirst,
      load: async (arns, { where, orderBy, take }) => {
        const grants = { where: { AND: [wanted, where] }, orderBy, take, include: withGrant(fields) };
        const apps = await mlflowApp.findMany({ where: { arn: { in: arns } }, select: { arn: true, grants } });
        const pages = new Map(apps.map((app) => [app.arn, app.grants as Grant[]]));
        await this.related.noteGrants([...pages.values()].flat(), context);
        return pages;
      },
      count: async (arns) => {
        const apps = await mlflowApp.findMany({
          where: { arn: { in: arns } },
          select: { arn: true, _count: { select: { grants: { where: wanted } } } },
        });
        return new Map(apps.map((app) => [app.arn, app._count.grants]));
      },
    });
  }
}

/** What let somebody in, or will as things are. */
function effectiveAt(at: Date, now: Date): Prisma.GrantWhereInput {
  if (at <= now) return { activeSince: { lte: at }, OR: [{ endedAt: null }, { endedAt: { gt: at } }] };
  return { activeSince: { not: null }, endedAt: null, desired: true, OR: [{ expiresAt: null }, { expiresAt: { gt: at } }] };
}
