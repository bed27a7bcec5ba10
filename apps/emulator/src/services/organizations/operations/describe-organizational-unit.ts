import { DescribeOrganizationalUnitCommand } from '@aws-sdk/client-organizations';

import { describeOrganizationalUnit as describeUnit } from '../describe.js';
import { requireUnit } from '../find-in-organization.js';
import { requireAdministrator } from '../find-organization.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganizationalUnit.html */
export const describeOrganizationalUnit = operation(DescribeOrganizationalUnitCommand, (input, ctx) => {
  const found = requireAdministrator(ctx);
  const unit = requireUnit(input.OrganizationalUnitId, found);
  return { OrganizationalUnit: describeUnit(unit, found.organization, found.records) };
});
