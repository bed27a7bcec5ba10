import { systemClock } from '../../../platform/clock.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { Idempotency } from '../idempotency.js';
import { Ledger } from '../ledger.js';
/** The ledger on a database, without the rest of the service. */
export function openLedger(databaseUrl, connections = 10) {
    const clients = new TenantClients({ databaseUrl, role: 'mlapps_governance', connections });
    const clock = systemClock();
    return { clients, clock, ledger: new Ledger(clients, clock, new Idempotency(clock)) };
}
//# sourceMappingURL=open-ledger.js.map