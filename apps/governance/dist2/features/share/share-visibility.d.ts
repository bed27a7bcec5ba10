import type { Prisma } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
/** Filters of what an actor sees; undefined: everything. */
export interface Visible {
    readonly owner: Prisma.AccountWhereInput;
    readonly consumer: Prisma.GrantWhereInput;
    readonly accountIds: readonly string[];
    readonly unitIds: readonly string[];
}
/** Who sees shares, grants and requests: who sees the account on either side. What is given to a unit is seen from every account in it. */
export declare class ShareVisibility {
    private readonly clients;
    private readonly access;
    constructor(clients: TenantClients, access: AccessService);
    of(actor: Actor): Promise<Visible | undefined>;
    grants(actor: Actor): Promise<Prisma.GrantWhereInput>;
    shares(actor: Actor): Promise<Prisma.ShareWhereInput>;
    requests(actor: Actor): Promise<Prisma.ShareRequestWhereInput>;
    breakGlasses(actor: Actor): Promise<Prisma.BreakGlassWhereInput>;
}
