import type { MovableClock } from '../../../platform/clock.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { Ledger } from '../ledger.js';
export interface OpenLedger {
    readonly clients: TenantClients;
    readonly clock: MovableClock;
    readonly ledger: Ledger;
}
/** The ledger on a database, without the rest of the service. */
export declare function openLedger(databaseUrl: string, connections?: number): OpenLedger;
