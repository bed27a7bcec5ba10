/**
 * Sharing of MLflow Apps: requests, grants and the AWS RAM shares that carry them.
 *
 * Gaps
 * - A domain is named to RAM by the default execution role of its users; profiles with a role of their own are not covered (2026-11-26,
 *   documented: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UserSettings.html)
 * - retainSharingOnAccountLeaveOrganization of an existing RAM share cannot be changed: such drift is shown and not repaired (2026-11-26,
 *   documented: https://docs.aws.amazon.com/ram/latest/APIReference/API_UpdateResourceShare.html)
 * - Which model package groups belong to an app is not published: those that its tag mlapps:model-package-groups names get a policy
 *   (2026-11-26, inferred)
 * - Sessions and presigned URLs that were issued before a revocation outlive it (2026-11-26, inferred)
 *
 * By design
 * - A RAM share is made without principals, and principals are let in by a second call: repeating the first one lets nobody in (2026-11-26, inferred)
 * - Without a grant that is wanted the RAM share is deleted (2026-11-26, inferred)
 * - What others change in our RAM shares is shown as DEGRADED and repaired when that is asked for, not by itself (2026-11-26, inferred)
 * - A policy that is retired with `revokeShares` takes along the grants that it alone allowed, also where another rule would allow them by
 *   now; without it they are decided anew like all others (2026-11-26, inferred)
 * - Where a rule wants acceptance, somebody of the consumer's side says yes to this service; RAM's own invitation, where there is one, is
 *   then accepted through the consumer's role (2026-11-26, inferred)
 *
 * Client quirks
 */
import { Inject, Injectable } from '@nestjs/common';

import type { Clock } from '../../platform/clock.js';
import { batchedConnection } from '../../platform/graphql/batched-connection.js';
import { connection } from '../../platform/graphql/connection.js';
import type { Connection, ConnectionArguments, SortKey } from '../../platform/graphql/connection.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import type { BreakGlass, Grant, Prisma, Share, ShareRequest, ShareState } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { RequestContext } from '../../request-context.js';
import type { Actor } from '../access/actor.js';
import { RelatedThings, withGrant, withShare } from './related-things.js';
import { ShareVisibility } from './share-visibility.js';

export interface ShareFilter {
  readonly state?: readonly ShareState[] | null;
  readonly ownerAccountId?: string | null;
  readonly consumerAccountId?: string | null;
  readonly resourceArn?: string | null;
}

export interface GrantFilter extends ShareFilter {
  readonly principal?: string | null;
  readonly expiringBefore?: Date | null;
  readonly breakGlass?: boolean | null;
  readonly wouldEnd?: boolean | null;
}

export interface ShareRequestFilter extends Omit<ShareFilter, 'state'> {
  readonly state?: readonly ShareRequest['state'][] | null;
  readonly requester?: string | null;
}

export interface BreakGlassFilter {
  readonly overdue?: boolean | null;
  readonly reviewed?: boolean | null;
}

const newestFirst: readonly SortKey[] = [{ column: 'id', direction: 'desc' }];
const oldestFirst: readonly SortKey[] = [{ column: 'id', direction: 'asc' }];

/** Shares, grants and requests, as far as the actor may see them. */
@Injectable()
export class ShareService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(ShareVisibility) private readonly visibility: ShareVisibility,
    @Inject(RelatedThings) private readonly related: RelatedThings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async shares(
    args: ConnectionArguments,
    filter: ShareFilter | null | undefined,
    fields: ReadonlySet<string>,
    context: RequestContext,
  ): Promise<Connection<Share>> {
    const { actor } = context;
    const client = this.clients.of(actor.tenant);
    const { consumerAccountId, state, ...equal } = filter ?? {};
    const consumer = consumerAccountId == null ? {} : { grants: { some: { consumerAccountId } } };
    const all = { AND: [await this.visibility.shares(actor), consumer, given(equal), oneOf(state)] };
    return connection(
      args,
      newestFirst,
      async ({ where, orderBy, take }) => {
        const include = withShare(fields);
        const page: Share[] = await client.share.findMany({ where: { AND: [all, where] }, orderBy: [...orderBy], take, include });
        await this.related.noteShares(page, context);
        return page;
      },
      () => client.share.count({ where: all }),
    );
  }

  async grants(
    args: ConnectionArguments,
    filter: GrantFilter | null | undefined,
    fields: ReadonlySet<string>,
    context: RequestContext,
  ): Promise<Connection<Grant>> {
    const { actor } = context;
    const client = this.clients.of(actor.tenant);
    const { ownerAccountId, state, expiringBefore, breakGlass, wouldEnd, ...equal } = filter ?? {};
    const conditions: Prisma.GrantWhereInput[] = [
      await this.visibility.grants(actor),
      given(equal),
      oneOf(state),
      ownerAccountId == null ? {} : { share: { ownerAccountId } },
      expiringBefore == null ? {} : { desired: true, expiresAt: { lt: expiringBefore } },
      breakGlass == null ? {} : { breakGlassId: breakGlass ? { not: null } : null },
      wouldEnd == null ? {} : wouldEnd ? { desired: true, wouldEndBy: { isEmpty: false } } : { wouldEndBy: { isEmpty: true } },
    ];
    const all = { AND: conditions };
    return connection(
      args,
      newestFirst,
      async ({ where, orderBy, take }) => {
        const include = withGrant(fields);
        const page: Grant[] = await client.grant.findMany({ where: { AND: [all, where] }, orderBy: [...orderBy], take, include });
        await this.related.noteGrants(page, context);
        return page;
      },
      () => client.grant.count({ where: all }),
    );
  }

  async requests(
    args: ConnectionArguments,
    filter: ShareRequestFilter | null | undefined,
    actor: Actor,
  ): Promise<Connection<ShareRequest>> {
    const client = this.clients.of(actor.tenant);
    const { state, ...equal } = filter ?? {};
    const all = { AND: [await this.visibility.requests(actor), given(equal), oneOf(state)] };
    return connection(
      args,
      newestFirst,
      ({ where, orderBy, take }) => client.shareRequest.findMany({ where: { AND: [all, where] }, orderBy: [...orderBy], take }),
      () => client.shareRequest.count({ where: all }),
    );
  }

  async breakGlasses(
    args: ConnectionArguments,
    filter: BreakGlassFilter | null | undefined,
    actor: Actor,
  ): Promise<Connection<BreakGlass>> {
    const client = this.clients.of(actor.tenant);
    const now = this.clock.now();
    const { overdue, reviewed } = filter ?? {};
    const late = { reviewedAt: null, reviewBy: { lte: now } };
    const conditions: Prisma.BreakGlassWhereInput[] = [
      await this.visibility.breakGlasses(actor),
      overdue == null ? {} : overdue ? late : { NOT: late },
      reviewed == null ? {} : { reviewedAt: reviewed ? { not: null } : null },
    ];
    const all = { AND: conditions };
    return connection(
      args,
      newestFirst,
      ({ where, orderBy, take }) => client.breakGlass.findMany({ where: { AND: [all, where] }, orderBy: [...orderBy], take }),
      () => client.breakGlass.count({ where: all }),
    );
  }

  /** Of shares of one request, whatever their number: one statement. */
  async grantsOf(
    share: Share,
    args: ConnectionArguments,
    fields: ReadonlySet<string>,
    context: RequestContext,
  ): Promise<Connection<Grant>> {
    const client = this.clients.of(context.actor.tenant);
    const visible = await this.#visibleGrants(context);
    return batchedConnection(context, {
      name: 'Share.grants',
      key: share.id,
      args,
      order: oldestFirst,
      load: async (ids, { where, orderBy, take }) => {
        const grants = { where: { AND: [visible, where] }, orderBy: [...orderBy], take, include: withGrant(fields) };
        const shares = await client.share.findMany({ where: { id: { in: ids } }, select: { id: true, grants } });
        const pages = new Map(shares.map((each) => [each.id, each.grants as Grant[]]));
        await this.related.noteGrants([...pages.values()].flat(), context);
        return pages;
      },
      count: async (ids) => {
        const counts = await client.grant.groupBy({ by: ['shareId'], where: { AND: [visible, { shareId: { in: ids } }] }, _count: true });
        return new Map(counts.map(({ shareId, _count }) => [shareId, _count]));
      },
    });
  }

  async sharesById(ids: string[], actor: Actor): Promise<ReadonlyMap<string, Share>> {
    const where = { AND: [await this.visibility.shares(actor), { id: { in: ids.filter(isUuid) } }] };
    return byId(await this.clients.of(actor.tenant).share.findMany({ where }));
  }

  async grantsById(ids: string[], actor: Actor): Promise<ReadonlyMap<string, Grant>> {
    const where = { AND: [await this.visibility.grants(actor), { id: { in: ids.filter(isUuid) } }] };
    return byId(await this.clients.of(actor.tenant).grant.findMany({ where }));
  }

  async requestsById(ids: string[], actor: Actor): Promise<ReadonlyMap<string, ShareRequest>> {
    const where = { AND: [await this.visibility.requests(actor), { id: { in: ids.filter(isUuid) } }] };
    return byId(await this.clients.of(actor.tenant).shareRequest.findMany({ where }));
  }

  async breakGlassesById(ids: string[], actor: Actor): Promise<ReadonlyMap<string, BreakGlass>> {
    const where = { AND: [await this.visibility.breakGlasses(actor), { id: { in: ids.filter(isUuid) } }] };
    return byId(await this.clients.of(actor.tenant).breakGlass.findMany({ where }));
  }

  /** How far the reconciler is with what the actor sees. */
  async status(actor: Actor) {
    const client = this.clients.of(actor.tenant);
    const visible = await this.visibility.shares(actor);
    const now = this.clock.now();
    const count = (where: Prisma.ShareWhereInput) => client.share.count({ where: { AND: [visible, { closedAt: null }, where] } });
    const newest = await client.share.findFirst({
      where: { AND: [visible, { closedAt: null, lastError: { not: null } }] },
      orderBy: { lastReconciledAt: 'desc' },
      select: { lastError: true },
    });
    return {
      shares: await count({}),
      due: await count({ dueAt: { lte: now } }),
      revoking: await count({ revoking: true }),
      failing: await count({ attempts: { gt: 0 } }),
      lastError: newest?.lastError ?? null,
      overdueReviews: await client.breakGlass.count({
        where: { AND: [await this.visibility.breakGlasses(actor), { reviewedAt: null, reviewBy: { lte: now } }] },
      }),
    };
  }

  #visibleGrants(context: RequestContext): Promise<Prisma.GrantWhereInput> {
    const known = context.loaders.get('visible grants') as Promise<Prisma.GrantWhereInput> | undefined;
    if (known !== undefined) return known;
    const asked = this.visibility.grants(context.actor);
    context.loaders.set('visible grants', asked);
    return asked;
  }
}

function given(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value != null));
}

function oneOf<State>(state: readonly State[] | null | undefined): { state?: { in: State[] } } {
  return state == null ? {} : { state: { in: [...state] } };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
