import type { Prisma } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Actor, RoleName, Scope } from './actor.js';
/** Who may do what where. Asked by services, not by resolvers: there is no way around them. */
export declare class AccessService {
    #private;
    private readonly clients;
    constructor(clients: TenantClients);
    /** @throws Refusal `forbidden` unless the actor has the role on the scope or above it */
    require(actor: Actor, role: RoleName, scope: Scope): Promise<void>;
    may(actor: Actor, role: RoleName, scope: Scope): Promise<boolean>;
    /** Which accounts an actor sees with a role: a filter for queries. `undefined`: all of them. */
    visibleAccounts(actor: Actor, role?: RoleName): Promise<Prisma.AccountWhereInput | undefined>;
}
