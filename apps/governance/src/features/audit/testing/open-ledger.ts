import { systemClock } from '../../../platform/clock.js';
import type { MovableClock } from '../../../platform/clock.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { Idempotency } from '../idempotency.js';
import { Ledger } from '../ledger.js';

export interface OpenLedger {
  readonly clients: TenantClients;
  readonly clock: MovableClock;
  readonly ledger: Ledger;
}

/** The ledger on a database, without the rest of the service. */
export function openLedger(databaseUrl: string, connections = 10): OpenLedger {
  const clients = new TenantClients({ databaseUrl, connections });
  const clock = systemClock();
  return { clients, clock, ledger: new Ledger(clients, clock, new Idempotency(clock)) };
}
