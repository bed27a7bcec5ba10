import type { Connection, ConnectionArguments } from '../../platform/graphql/connection.js';
import type { Account } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
/** The mirror of the organization, as far as the actor may see it. */
export declare class OrganizationService {
    private readonly clients;
    private readonly access;
    constructor(clients: TenantClients, access: AccessService);
    accounts(args: ConnectionArguments, actor: Actor): Promise<Connection<Account>>;
}
