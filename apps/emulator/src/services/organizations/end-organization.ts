import type { OrganizationsContext } from './context.js';
import type { OrganizationRecord } from './organization.js';

/** Takes away an organization with all it has; its accounts stand alone. To be called inside a transaction. */
export function endOrganization(
  { id, managementAccount, trustedServices }: OrganizationRecord,
  { store, effects }: Pick<OrganizationsContext, 'store' | 'effects'>,
): void {
  const { organizations, ...records } = store.of(managementAccount);
  for (const { id: account } of records.accounts.list()) store.members.delete(account);
  for (const collection of [organizations, ...Object.values(records)]) {
    for (const [key] of collection.entries()) collection.delete(key);
  }
  store.owners.delete(id);
  for (const service of Object.keys(trustedServices)) effects.trustedAccessDisabled(id, service);
  effects.accountLeft(managementAccount, id);
}
