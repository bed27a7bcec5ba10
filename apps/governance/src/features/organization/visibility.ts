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
  const accounts = await access.visibleAccounts(actor);
  if (accounts === undefined) return { units: {}, accounts: {}, domains: {}, apps: {} };
  return { units: accounts as Prisma.OrgUnitWhereInput, accounts, domains: { account: accounts }, apps: { account: accounts } };
}
