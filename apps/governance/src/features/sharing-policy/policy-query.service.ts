import type { SharingPolicyFilter, SharingPolicyOrder } from '@mlapps/governance-api/schema-types.gen';
import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';

import { refusal } from '../../errors.js';
import { connection } from '../../platform/graphql/connection.js';
import type { Connection, ConnectionArguments, SortKey } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { NodeLoaders } from '../../platform/graphql/node-loaders.js';
import type { Prisma, SharingPolicy } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { isUuid } from './policy-changes.js';
import { requireScope } from './policy-input.rules.js';
import { scopeIdOf } from './policy-record.js';
import type { VersionHead } from './policy-record.js';

const orders: Record<SharingPolicyOrder, readonly SortKey[]> = {
  NAME: [
    { column: 'name', direction: 'asc' },
    { column: 'id', direction: 'asc' },
  ],
  NEWEST_FIRST: [{ column: 'id', direction: 'desc' }],
  RECENTLY_CHANGED_FIRST: [
    { column: 'updatedAt', direction: 'desc' },
    { column: 'id', direction: 'desc' },
  ],
};

/** So many ids go into a statement; with more the database is asked which of them policies are for. */
const FEW = 5_000;

/** Finds policies and versions, as far as the actor may see them: who looks at the scope sees the policy. */
@Injectable()
export class PolicyQueryService implements OnModuleInit {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(NodeLoaders) private readonly nodes: NodeLoaders,
  ) {}

  onModuleInit(): void {
    this.nodes.register('SharingPolicy', (ids, actor) => this.policiesById(ids, actor));
    this.nodes.register('PolicyVersion', (ids, actor) => this.versionsById(ids, actor));
  }

  /** @throws Refusal unless exactly one is given */
  async find(given: { readonly id?: string | null; readonly name?: string | null }, actor: Actor): Promise<SharingPolicy | null> {
    if ((given.id == null) === (given.name == null)) throw refusal('validation', { reason: 'Give either id or name.' }, ['id']);
    const where = given.id == null ? { name: given.name! } : { id: idOf('SharingPolicy', given.id, ['id']) };
    if (where.id !== undefined && !isUuid(where.id)) return null;
    const visible = await this.visible(actor);
    return this.clients.of(actor.tenant).sharingPolicy.findFirst({ where: { AND: [where, visible] } });
  }

  async policiesById(ids: readonly string[], actor: Actor): Promise<ReadonlyMap<string, SharingPolicy>> {
    const where = { AND: [{ id: { in: ids.filter(isUuid) } }, await this.visible(actor)] };
    const policies = await this.clients.of(actor.tenant).sharingPolicy.findMany({ where });
    return new Map(policies.map((policy) => [policy.id, policy]));
  }

  async versionsById(ids: readonly string[], actor: Actor): Promise<ReadonlyMap<string, VersionHead>> {
    const where = { id: { in: ids.filter(isUuid) }, policy: await this.visible(actor) };
    const versions = await this.clients.of(actor.tenant).policyVersion.findMany({ where, omit: { document: true } });
    return new Map(versions.map((version) => [version.id, version]));
  }

  async list(
    args: ConnectionArguments & { readonly filter?: SharingPolicyFilter | null; readonly orderBy?: SharingPolicyOrder | null },
    actor: Actor,
  ): Promise<Connection<SharingPolicy>> {
    const client = this.clients.of(actor.tenant);
    const filter = { AND: [filterOf(args.filter ?? {}), await this.visible(actor)] };
    return connection(
      args,
      orders[args.orderBy ?? 'NAME'],
      ({ where, orderBy, take }) => client.sharingPolicy.findMany({ where: { AND: [filter, where] }, orderBy: [...orderBy], take }),
      () => client.sharingPolicy.count({ where: filter }),
    );
  }

  /** What the actor sees, as a filter. There are few scopes with policies, however large the organization is. */
  async visible(actor: Actor): Promise<Prisma.SharingPolicyWhereInput> {
    const [account, unit] = await Promise.all([this.access.visibleAccounts(actor), this.access.visibleUnits(actor)]);
    if (account === undefined || unit === undefined) return {};
    const [accountIds, unitIds] = [await this.access.visibleAccountIds(actor), (await this.access.visibleUnitIds(actor))?.below];
    if (accountIds !== undefined && unitIds !== undefined && accountIds.length + unitIds.length <= FEW)
      return scopedTo([...accountIds], unitIds);
    const client = this.clients.of(actor.tenant);
    const scopes = await client.sharingPolicy.groupBy({ by: ['scopeKind', 'scopeId'] });
    const idsOf = (kind: string) => scopes.filter(({ scopeKind }) => scopeKind === kind).map(({ scopeId }) => scopeId);
    const accounts = await client.account.findMany({
      where: { AND: [account, { accountId: { in: idsOf('ACCOUNT') } }] },
      select: { accountId: true },
    });
    const units = await client.orgUnit.findMany({
      where: { AND: [unit, { unitId: { in: idsOf('ORG_UNIT') } }] },
      select: { unitId: true },
    });
    return scopedTo(
      accounts.map(({ accountId }) => accountId),
      units.map(({ unitId }) => unitId),
    );
  }
}

function scopedTo(accountIds: string[], unitIds: string[]): Prisma.SharingPolicyWhereInput {
  return {
    OR: [
      { scopeKind: 'ACCOUNT', scopeId: { in: accountIds } },
      { scopeKind: 'ORG_UNIT', scopeId: { in: unitIds } },
    ],
  };
}

function filterOf({ states, scope, text }: SharingPolicyFilter): Prisma.SharingPolicyWhereInput {
  const place = scope == null ? undefined : requireScope(scope);
  const contains = text == null ? undefined : ({ contains: text.replaceAll('\0', ''), mode: 'insensitive' } as const);
  return {
    ...(states != null && { state: { in: [...states] } }),
    ...(place !== undefined && { scopeKind: place.kind, scopeId: scopeIdOf(place) }),
    ...(contains !== undefined && { OR: [{ name: contains }, { description: contains }] }),
  };
}
