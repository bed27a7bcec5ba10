import type { IdSource } from '../../request-context.js';
import { newUnitId, type OrganizationalUnitRecord, type OrganizationRecord, type Tags } from './organization.js';
import type { OrganizationsStore } from './organizations-store.js';

export interface AddedOrganizationalUnit {
  readonly organization: OrganizationRecord;
  readonly name: string;
  /** The root unless given. */
  readonly parentId?: string | undefined;
  /** Chosen at random unless given. */
  readonly id?: string;
  readonly tags?: Tags | undefined;
}

/** Writes a new unit. To be called inside a transaction; does not look for its parent or for another of the same name. */
export function addOrganizationalUnit(
  { organization, name, parentId = organization.rootId, id, tags = {} }: AddedOrganizationalUnit,
  { store, ids }: { readonly store: OrganizationsStore; readonly ids: IdSource },
): OrganizationalUnitRecord {
  const unit = { id: id ?? newUnitId(ids, organization.rootId), name, parentId, tags };
  store.of(organization.managementAccount).units.put(unit.id, unit);
  return unit;
}
