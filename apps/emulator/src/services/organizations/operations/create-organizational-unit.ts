import { CreateOrganizationalUnitCommand } from '@aws-sdk/client-organizations';

import { addOrganizationalUnit } from '../add-organizational-unit.js';
import { describeOrganizationalUnit } from '../describe.js';
import { requireParent } from '../find-in-organization.js';
import { requireManagement } from '../find-organization.js';
import { operation } from '../operation.js';
import { ancestorsOf } from '../organization-directory.js';
import { constraintViolation } from '../refusals.js';
import { withTags } from '../tags.js';
import { refuseTakenName } from '../unit-name.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html */
const MAX_UNITS = 2000;
const MAX_DEPTH = 5;

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganizationalUnit.html */
export const createOrganizationalUnit = operation(CreateOrganizationalUnitCommand, (input, ctx) => {
  const found = requireManagement(ctx);
  const { organization, records } = found;
  const parentId = requireParent(input.ParentId, found);
  const tags = withTags({}, input.Tags);
  refuseTakenName(input.Name, parentId, records);
  if (ancestorsOf(parentId, records).length > MAX_DEPTH) {
    throw constraintViolation('OU_DEPTH_LIMIT_EXCEEDED', 'You attempted to create an OU tree that is too many levels deep.');
  }
  if (records.units.count() >= MAX_UNITS) {
    throw constraintViolation('OU_NUMBER_LIMIT_EXCEEDED', `You have exceeded the allowed number of OUs in an organization: ${MAX_UNITS}.`);
  }
  const unit = ctx.store.transaction(() => addOrganizationalUnit({ organization, name: input.Name, parentId, tags }, ctx));
  return { OrganizationalUnit: describeOrganizationalUnit(unit, organization, records) };
});
