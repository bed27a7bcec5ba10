import { DuplicateOrganizationalUnitException } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import type { OrganizationStore } from './organizations-store.js';

/** @throws DuplicateOrganizationalUnitException when the parent has another unit of this name */
export function refuseTakenName(name: string, parentId: string, { units }: Pick<OrganizationStore, 'units'>, renamed?: string): void {
  if (units.list().some((unit) => unit.parentId === parentId && unit.name === name && unit.id !== renamed)) {
    throw fault(DuplicateOrganizationalUnitException, 'An OU with the same name already exists.');
  }
}
