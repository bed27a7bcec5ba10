import { Inject, Injectable } from '@nestjs/common';

import { connection } from '../../platform/graphql/connection.js';
import type { Connection, ConnectionArguments } from '../../platform/graphql/connection.js';
import { NodeLoaders } from '../../platform/graphql/node-loaders.js';
import type { Account, BreakGlass, Grant, ObservedAccess, ShareRequest } from '../../platform/prisma/client/client.js';
import { Prisma } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';

export interface AccessFilter {
  readonly resourceArn?: string | null;
  readonly ownerAccountId?: string | null;
  readonly principal?: string | null;
  readonly managed?: boolean | null;
  readonly external?: boolean | null;
  readonly includeEnded?: boolean | null;
}

export interface AccessCount {
  readonly resourceArn: string;
  readonly principals: number;
  readonly external: number;
  readonly unmanaged: number;
}

/** A grant with what it rests on. */
export type Reason = Grant & { readonly request: ShareRequest | null; readonly breakGlass: BreakGlass | null };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every principal outside an app's account that reaches it; seen by who may look at the app's account, or at the one that gets the access. */
@Injectable()
export class ExternalAccessService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(NodeLoaders) nodes: NodeLoaders,
  ) {
    nodes.register('ExternalAccess', async (ids, actor) => new Map((await this.find(ids, actor)).map((row) => [row.id, row])));
  }

  async list(args: ConnectionArguments, filter: AccessFilter, actor: Actor): Promise<Connection<ObservedAccess>> {
    const client = this.clients.of(actor.tenant);
    const wanted = { AND: [await this.#visible(actor), whereOf(filter)] };
    return connection(
      args,
      [{ column: 'id', direction: 'asc' }],
      ({ where, orderBy, take }) => client.observedAccess.findMany({ where: { AND: [wanted, where] }, orderBy: [...orderBy], take }),
      () => client.observedAccess.count({ where: wanted }),
    );
  }

  async find(ids: readonly string[], actor: Actor): Promise<ObservedAccess[]> {
    const known = { id: { in: ids.filter((id) => UUID.test(id)) } };
    return this.clients.of(actor.tenant).observedAccess.findMany({ where: { AND: [await this.#visible(actor), known] } });
  }

  /** How many principals reach each of the apps, in the order given; one statement. */
  async counts(resourceArns: readonly string[], actor: Actor): Promise<AccessCount[]> {
    const accounts = await this.access.visibleAccountIds(actor);
    const seen = accounts === undefined ? Prisma.empty : Prisma.sql`AND owner_account_id = ANY(${[...accounts]})`;
    const rows = await this.clients.of(actor.tenant).$queryRaw<AccessCount[]>`
      SELECT resource_arn AS "resourceArn", count(DISTINCT principal)::int AS principals,
        count(DISTINCT principal) FILTER (WHERE external)::int AS external, count(DISTINCT principal) FILTER (WHERE grant_id IS NULL)::int AS unmanaged
      FROM observed_access WHERE closed_at IS NULL AND resource_arn = ANY(${[...resourceArns]}) ${seen} GROUP BY resource_arn`;
    const byArn = new Map(rows.map((row) => [row.resourceArn, row]));
    return resourceArns.map((resourceArn) => byArn.get(resourceArn) ?? { resourceArn, principals: 0, external: 0, unmanaged: 0 });
  }

  /** Names of accounts, also of those the actor may not look at: who reaches one's own app is no secret. */
  async accounts(ids: readonly string[], { tenant }: Actor): Promise<(Pick<Account, 'accountId' | 'name'> | undefined)[]> {
    const found = await this.clients
      .of(tenant)
      .account.findMany({ where: { accountId: { in: [...ids] } }, select: { accountId: true, name: true } });
    return ids.map((id) => found.find(({ accountId }) => accountId === id));
  }

  async reasons(grantIds: readonly string[], { tenant }: Actor): Promise<(Reason | undefined)[]> {
    const found = await this.clients
      .of(tenant)
      .grant.findMany({ where: { id: { in: [...grantIds] } }, include: { request: true, breakGlass: true } });
    const byId = new Map(found.map((grant) => [grant.id, grant]));
    return grantIds.map((id) => byId.get(id));
  }

  async #visible(actor: Actor): Promise<Prisma.ObservedAccessWhereInput> {
    const accounts = await this.access.visibleAccountIds(actor);
    if (accounts === undefined) return {};
    return { OR: [{ ownerAccountId: { in: [...accounts] } }, { consumerAccountId: { in: [...accounts] } }] };
  }
}

function whereOf({
  resourceArn,
  ownerAccountId,
  principal,
  managed,
  external,
  includeEnded,
}: AccessFilter): Prisma.ObservedAccessWhereInput {
  return {
    ...(includeEnded !== true && { closedAt: null }),
    ...(resourceArn != null && { resourceArn }),
    ...(ownerAccountId != null && { ownerAccountId }),
    ...(principal != null && { OR: [{ principal }, { consumerAccountId: principal }] }),
    ...(managed != null && { grantId: managed ? { not: null } : null }),
    ...(external != null && { external }),
  };
}
