import { DescribeOrganizationCommand } from '@aws-sdk/client-organizations';

import { describeOrganizationRecord } from '../describe.js';
import { requireOrganization } from '../find-organization.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganization.html */
export const describeOrganization = operation(DescribeOrganizationCommand, (_input, ctx) => {
  const { organization, records } = requireOrganization(ctx);
  return { Organization: describeOrganizationRecord(organization, records) };
});
