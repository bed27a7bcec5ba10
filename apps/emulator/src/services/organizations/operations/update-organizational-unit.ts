import { UpdateOrganizationalUnitCommand } from '@aws-sdk/client-organizations';

import { describeOrganizationalUnit } from '../describe.js';
import { requireUnit } from '../find-in-organization.js';
import { requireManagement } from '../find-organization.js';
import { operation } from '../operation.js';
import { refuseTakenName } from '../unit-name.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_UpdateOrganizationalUnit.html */
export const updateOrganizationalUnit = operation(UpdateOrganizationalUnitCommand, (input, ctx) => {
  const found = requireManagement(ctx);
  const unit = requireUnit(input.OrganizationalUnitId, found);
  const renamed = { ...unit, name: input.Name ?? unit.name };
  refuseTakenName(renamed.name, unit.parentId, found.records, unit.id);
  found.records.units.put(unit.id, renamed);
  return { OrganizationalUnit: describeOrganizationalUnit(renamed, found.organization, found.records) };
});
