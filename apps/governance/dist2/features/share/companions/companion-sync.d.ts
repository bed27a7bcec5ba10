import type { Clock } from '../../../platform/clock.js';
import { Leases } from '../../../platform/lease/leases.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../../tenants.js';
/** Tag of an app that is shared by this service. */
export declare const SHARED_TAG = "mlapps:shared-by";
/**
 * Brings the companions of grants up to date: what a consumer needs besides the RAM share.
 *
 * Policies have no version to compare with, so one replica at a time works on a target, and what it wrote is read back: a statement that
 * somebody else's write took away in between is missing then, and is put back the next time.
 */
export declare class CompanionSync {
    #private;
    private readonly clients;
    private readonly tenants;
    private readonly leases;
    private readonly clock;
    constructor(clients: TenantClients, tenants: Tenants, leases: Leases, clock: Clock);
    /** Of all grants of these shares; why one could not be brought about is noted with it. */
    sync(tenant: string, shareIds: readonly string[]): Promise<void>;
}
/** `s3://bucket/prefix`. */
export declare function readArtifactUri(uri: string): {
    readonly bucket: string;
    readonly prefix: string;
} | undefined;
