import type { Prisma } from '../../platform/prisma/client/client.js';
import type { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';

/** Filters for what an actor sees of the mirror; empty ones for all of it. */
export interface Visible {
  readonly units: Prisma.OrgUnitWhereInput;
  readonly accounts: Prisma.AccountWhereInput;
  readonly domains: Prisma.DomainWhereInput;
  readonly apps: Prisma.MlflowAppWhereInput;
}

export async function visibleTo(access: AccessService, actor: Actor): Promise<Visible> {
  const [units, accounts, domains, apps] = await Promise.all([
    access.visibleUnits(actor),
    access.visibleAccounts(actor),
    access.visibleDomains(actor),
    access.visibleApps(actor),
  ]);
  return { units: units ?? {}, accounts: accounts ?? {}, domains: domains ?? {}, apps: apps ?? {} };
}
