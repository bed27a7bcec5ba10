import { Inject, Injectable } from '@nestjs/common';

import { connection } from '../../platform/graphql/connection.js';
import type { Connection, ConnectionArguments } from '../../platform/graphql/connection.js';
import type { Account } from '../../platform/prisma/client/client.js';
import { NodeLoaders } from '../../platform/graphql/node-loaders.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';

/** The mirror of the organization, as far as the actor may see it. */
@Injectable()
export class OrganizationService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(NodeLoaders) nodes: NodeLoaders,
  ) {
    nodes.register('Account', (ids, actor) => this.accountsById(ids, actor));
  }

  async accountsById(ids: string[], actor: Actor): Promise<ReadonlyMap<string, Account>> {
    const visible = (await this.access.visibleAccounts(actor)) ?? {};
    const found = await this.clients.of(actor.tenant).account.findMany({ where: { AND: [{ accountId: { in: ids } }, visible] } });
    return new Map(found.map((account) => [account.accountId, account]));
  }

  async accounts(args: ConnectionArguments, actor: Actor): Promise<Connection<Account>> {
    const client = this.clients.of(actor.tenant);
    const visible = (await this.access.visibleAccounts(actor)) ?? {};
    return connection(
      args,
      [{ column: 'accountId', direction: 'asc' }],
      ({ where, orderBy, take }) => client.account.findMany({ where: { AND: [visible, where] }, orderBy: [...orderBy], take }),
      () => client.account.count({ where: visible }),
    );
  }
}
