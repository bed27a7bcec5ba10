import type { AccountFilter, OrgUnitFilter } from '@mlapps/governance-api/schema-types.gen';
import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';

import { batchedConnection } from '../../platform/graphql/batched-connection.js';
import { connection } from '../../platform/graphql/connection.js';
import type { Connection, ConnectionArguments, SortKey } from '../../platform/graphql/connection.js';
import { NodeLoaders } from '../../platform/graphql/node-loaders.js';
import type { Account, OrgUnit, Organization, Prisma } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { RequestContext } from '../../request-context.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { accountWhere, unitIdIn, unitWhere } from './list-filters.rules.js';
import { visibleTo } from './visibility.js';

const byPath: readonly SortKey[] = [{ column: 'path', direction: 'asc' }];
const byAccountId: readonly SortKey[] = [{ column: 'accountId', direction: 'asc' }];

/**
 * Organization, units and accounts, as far as the actor may see them.
 *
 * Gaps
 * - `at` of a past moment is not offered: the mirror keeps what is, and the audit log what changed (2026-11-26)
 *
 * By design
 * - The organization itself is shown to everybody who holds any role in it (2026-11-26)
 */
@Injectable()
export class OrganizationService implements OnModuleInit {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(NodeLoaders) private readonly nodes: NodeLoaders,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Organization', (ids, actor) => this.#organizationsById(ids, actor));
    this.nodes.register('OrgUnit', (ids, actor) => this.#unitsById(ids, actor));
    this.nodes.register('Account', (ids, actor) => this.#accountsById(ids, actor));
  }

  /** Whoever has any role may know it. */
  async organization(actor: Actor): Promise<Organization | null> {
    const { tenant } = actor;
    if (!(await this.access.holds(actor, 'VIEWER'))) return null;
    return this.clients.of(tenant).organization.findUnique({ where: { tenant } });
  }

  async root(actor: Actor): Promise<OrgUnit | null> {
    const { units } = await visibleTo(this.access, actor);
    return this.clients.of(actor.tenant).orgUnit.findFirst({ where: { AND: [units, { parentId: null, closedAt: null }] } });
  }

  async unitAt(path: string, actor: Actor): Promise<OrgUnit | null> {
    const { units } = await visibleTo(this.access, actor);
    const whole = `/${path.split('/').filter(Boolean).join('/')}/`;
    return this.clients.of(actor.tenant).orgUnit.findFirst({ where: { AND: [units, { path: whole }] }, orderBy: { closedAt: 'desc' } });
  }

  async units(args: ConnectionArguments, filter: OrgUnitFilter | null | undefined, actor: Actor): Promise<Connection<OrgUnit>> {
    const path = await this.pathUnder(filter, actor);
    const { units } = await visibleTo(this.access, actor);
    const wanted = { AND: [units, unitWhere(filter, path)] };
    const { orgUnit } = this.clients.of(actor.tenant);
    return connection(
      args,
      byPath,
      ({ where, ...page }) => orgUnit.findMany({ where: { AND: [wanted, where] }, ...page }),
      () => orgUnit.count({ where: wanted }),
    );
  }

  async accounts(args: ConnectionArguments, filter: AccountFilter | null | undefined, actor: Actor): Promise<Connection<Account>> {
    const path = await this.pathUnder(filter, actor);
    const { accounts } = await visibleTo(this.access, actor);
    const wanted = { AND: [accounts, accountWhere(filter, path)] };
    const { account } = this.clients.of(actor.tenant);
    return connection(
      args,
      byAccountId,
      ({ where, ...page }) => account.findMany({ where: { AND: [wanted, where] }, ...page }),
      () => account.count({ where: wanted }),
    );
  }

  async children({ unitId }: OrgUnit, args: ConnectionArguments, context: RequestContext): Promise<Connection<OrgUnit>> {
    const { units } = await visibleTo(this.access, context.actor);
    const wanted: Prisma.OrgUnitWhereInput = { AND: [units, { closedAt: null }] };
    const { orgUnit } = this.clients.of(context.actor.tenant);
    return batchedConnection(context, {
      name: 'OrgUnit.children',
      key: unitId,
      args,
      order: byPath,
      load: async (ids, { where, ...page }) => {
        const children = { where: { AND: [wanted, where] }, ...page };
        const parents = await orgUnit.findMany({ where: { unitId: { in: ids } }, select: { unitId: true, children } });
        return new Map(parents.map((parent) => [parent.unitId, parent.children]));
      },
      count: async (ids) => {
        const select = { unitId: true, _count: { select: { children: { where: wanted } } } };
        const parents = await orgUnit.findMany({ where: { unitId: { in: ids } }, select });
        return new Map(parents.map((parent) => [parent.unitId, parent._count.children]));
      },
    });
  }

  async accountsOf({ unitId }: OrgUnit, args: ConnectionArguments, context: RequestContext): Promise<Connection<Account>> {
    const visible = await visibleTo(this.access, context.actor);
    const wanted: Prisma.AccountWhereInput = { AND: [visible.accounts, { closedAt: null }] };
    const { orgUnit } = this.clients.of(context.actor.tenant);
    return batchedConnection(context, {
      name: 'OrgUnit.accounts',
      key: unitId,
      args,
      order: byAccountId,
      load: async (ids, { where, ...page }) => {
        const accounts = { where: { AND: [wanted, where] }, ...page };
        const units = await orgUnit.findMany({ where: { unitId: { in: ids } }, select: { unitId: true, accounts } });
        return new Map(units.map((unit) => [unit.unitId, unit.accounts]));
      },
      count: async (ids) => {
        const select = { unitId: true, _count: { select: { accounts: { where: wanted } } } };
        const units = await orgUnit.findMany({ where: { unitId: { in: ids } }, select });
        return new Map(units.map((unit) => [unit.unitId, unit._count.accounts]));
      },
    });
  }

  /**
   * Path of the unit that a filter names, e.g. to find everything below it.
   *
   * @returns undefined when it names none; a path that nothing has when there is no such unit, or the actor may not see it
   */
  async pathUnder(
    filter: { readonly underUnit?: string | null | undefined } | null | undefined,
    actor: Actor,
  ): Promise<string | undefined> {
    const unitId = unitIdIn(filter);
    return unitId === undefined ? undefined : ((await this.#unitsById([unitId], actor)).get(unitId)?.path ?? '-');
  }

  async #organizationsById(ids: string[], actor: Actor): Promise<ReadonlyMap<string, Organization>> {
    const organization = await this.organization(actor);
    return new Map(organization !== null && ids.includes(organization.organizationId) ? [[organization.organizationId, organization]] : []);
  }

  async #unitsById(ids: string[], actor: Actor): Promise<ReadonlyMap<string, OrgUnit>> {
    const { units } = await visibleTo(this.access, actor);
    const found = await this.clients.of(actor.tenant).orgUnit.findMany({ where: { AND: [units, { unitId: { in: ids } }] } });
    return new Map(found.map((unit) => [unit.unitId, unit]));
  }

  async #accountsById(ids: string[], actor: Actor): Promise<ReadonlyMap<string, Account>> {
    const { accounts } = await visibleTo(this.access, actor);
    const found = await this.clients.of(actor.tenant).account.findMany({ where: { AND: [accounts, { accountId: { in: ids } }] } });
    return new Map(found.map((account) => [account.accountId, account]));
  }
}
