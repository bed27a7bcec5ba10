import type { DomainFilter, MlflowAppFilter } from '@mlapps/governance-api/schema-types.gen';
import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';

import { batchedConnection } from '../../platform/graphql/batched-connection.js';
import { connection } from '../../platform/graphql/connection.js';
import type { Connection, ConnectionArguments, SortKey } from '../../platform/graphql/connection.js';
import { loader } from '../../platform/graphql/loader.js';
import { NodeLoaders } from '../../platform/graphql/node-loaders.js';
import type { Account, Domain, MlflowApp } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { RequestContext } from '../../request-context.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { appWhere, domainWhere } from './list-filters.rules.js';
import { OrganizationService } from './organization.service.js';
import { visibleTo } from './visibility.js';

const byArn: readonly SortKey[] = [{ column: 'arn', direction: 'asc' }];

/** MLflow Apps and domains, as far as the actor may see them. */
@Injectable()
export class InventoryService implements OnModuleInit {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(OrganizationService) private readonly organization: OrganizationService,
    @Inject(NodeLoaders) private readonly nodes: NodeLoaders,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Domain', (arns, actor) => this.#domainsByArn(arns, actor));
    this.nodes.register('MlflowApp', (arns, actor) => this.#appsByArn(arns, actor));
  }

  async domains(args: ConnectionArguments, filter: DomainFilter | null | undefined, actor: Actor): Promise<Connection<Domain>> {
    const path = await this.organization.pathUnder(filter, actor);
    const { domains } = await visibleTo(this.access, actor);
    const wanted = { AND: [domains, domainWhere(filter, path)] };
    const { domain } = this.clients.of(actor.tenant);
    return connection(
      args,
      byArn,
      ({ where, ...page }) => domain.findMany({ where: { AND: [wanted, where] }, ...page }),
      () => domain.count({ where: wanted }),
    );
  }

  async apps(args: ConnectionArguments, filter: MlflowAppFilter | null | undefined, actor: Actor): Promise<Connection<MlflowApp>> {
    const path = await this.organization.pathUnder(filter, actor);
    const { apps } = await visibleTo(this.access, actor);
    const wanted = { AND: [apps, appWhere(filter, path)] };
    const { mlflowApp } = this.clients.of(actor.tenant);
    return connection(
      args,
      byArn,
      ({ where, ...page }) => mlflowApp.findMany({ where: { AND: [wanted, where] }, ...page }),
      () => mlflowApp.count({ where: wanted }),
    );
  }

  async domainsOf({ accountId }: Account, args: ConnectionArguments, context: RequestContext): Promise<Connection<Domain>> {
    const visible = await visibleTo(this.access, context.actor);
    const wanted = { AND: [visible.domains, { closedAt: null }] };
    const { account } = this.clients.of(context.actor.tenant);
    return batchedConnection(context, {
      name: 'Account.domains',
      key: accountId,
      args,
      order: byArn,
      load: async (ids, { where, ...page }) => {
        const domains = { where: { AND: [wanted, where] }, ...page };
        const accounts = await account.findMany({ where: { accountId: { in: ids } }, select: { accountId: true, domains } });
        return new Map(accounts.map((each) => [each.accountId, each.domains]));
      },
      count: async (ids) => {
        const select = { accountId: true, _count: { select: { domains: { where: wanted } } } };
        const accounts = await account.findMany({ where: { accountId: { in: ids } }, select });
        return new Map(accounts.map((each) => [each.accountId, each._count.domains]));
      },
    });
  }

  async appsOf({ accountId }: Account, args: ConnectionArguments, context: RequestContext): Promise<Connection<MlflowApp>> {
    const visible = await visibleTo(this.access, context.actor);
    const wanted = { AND: [visible.apps, { closedAt: null }] };
    const { account } = this.clients.of(context.actor.tenant);
    return batchedConnection(context, {
      name: 'Account.apps',
      key: accountId,
      args,
      order: byArn,
      load: async (ids, { where, ...page }) => {
        const apps = { where: { AND: [wanted, where] }, ...page };
        const accounts = await account.findMany({ where: { accountId: { in: ids } }, select: { accountId: true, apps } });
        return new Map(accounts.map((each) => [each.accountId, each.apps]));
      },
      count: async (ids) => {
        const select = { accountId: true, _count: { select: { apps: { where: wanted } } } };
        const accounts = await account.findMany({ where: { accountId: { in: ids } }, select });
        return new Map(accounts.map((each) => [each.accountId, each._count.apps]));
      },
    });
  }

  /** Apps that are the domain's default: one, unless AWS says otherwise. */
  async appsOfDomain({ arn }: Domain, context: RequestContext): Promise<readonly MlflowApp[]> {
    const apps = loader<string, readonly MlflowApp[]>(context, 'Domain.apps', async (arns) => {
      const visible = await visibleTo(this.access, context.actor);
      const where = { AND: [visible.apps, { closedAt: null, domainArns: { hasSome: [...arns] } }] };
      const found = await this.clients.of(context.actor.tenant).mlflowApp.findMany({ where, orderBy: { arn: 'asc' } });
      return arns.map((each) => found.filter(({ domainArns }) => domainArns.includes(each)));
    });
    return apps.load(arn);
  }

  async #domainsByArn(arns: string[], actor: Actor): Promise<ReadonlyMap<string, Domain>> {
    const { domains } = await visibleTo(this.access, actor);
    const found = await this.clients.of(actor.tenant).domain.findMany({ where: { AND: [domains, { arn: { in: arns } }] } });
    return new Map(found.map((domain) => [domain.arn, domain]));
  }

  async #appsByArn(arns: string[], actor: Actor): Promise<ReadonlyMap<string, MlflowApp>> {
    const { apps } = await visibleTo(this.access, actor);
    const found = await this.clients.of(actor.tenant).mlflowApp.findMany({ where: { AND: [apps, { arn: { in: arns } }] } });
    return new Map(found.map((app) => [app.arn, app]));
  }
}
