import { ListOrganizationalUnitsForParentCommand } from '@aws-sdk/client-organizations';

import { describeOrganizationalUnit } from '../describe.js';
import { requireParent } from '../find-in-organization.js';
import { requireAdministrator } from '../find-organization.js';
import { listPage } from '../list-page.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListOrganizationalUnitsForParent.html */
export const listOrganizationalUnitsForParent = operation(ListOrganizationalUnitsForParentCommand, (input, ctx) => {
  const found = requireAdministrator(ctx);
  const { organization, records } = found;
  const parent = requireParent(input.ParentId, found);
  const units = records.units.list().filter(({ parentId }) => parentId === parent);
  const { items, nextToken } = listPage(units, ({ id }) => id, input, ['units', organization.id, parent]);
  return { OrganizationalUnits: items.map((unit) => describeOrganizationalUnit(unit, organization, records)), NextToken: nextToken };
});
