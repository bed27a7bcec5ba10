import type { Clock } from '../../../platform/clock.js';
import type { PermissionLevel } from '../../../platform/prisma/client/client.js';
import { Tenants } from '../../../tenants.js';
export interface RamPermission {
    readonly arn: string;
    /** The default version: the only one that can be attached. */
    readonly version: number;
}
/** The permissions that carry a level, by owner account and Region. AWS has published no names, so they are looked up. */
export declare class PermissionCatalog {
    #private;
    private readonly tenants;
    private readonly clock;
    constructor(tenants: Tenants, clock: Clock);
    /**
     * RAM's own permission where it carries exactly what the level is to carry; else one of the account's own, made when it is missing.
     *
     * @throws what RAM answers
     */
    of(tenant: string, accountId: string, region: string, level: PermissionLevel): Promise<RamPermission>;
}
