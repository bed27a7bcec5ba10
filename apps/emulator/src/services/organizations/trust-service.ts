import type { OrganizationRecord } from './organization.js';
import type { OrganizationsStore } from './organizations-store.js';

/** Gives a service trusted access; one that has it keeps the time it got it. */
export function trustService(organization: OrganizationRecord, servicePrincipal: string, now: number, store: OrganizationsStore): void {
  const trustedServices = { [servicePrincipal]: now, ...organization.trustedServices };
  store.of(organization.managementAccount).organizations.put(organization.id, { ...organization, trustedServices });
}
