/**
 * AWS Organizations: the organizations, roots, units and accounts that shares and service control policies are decided by.
 *
 * Gaps
 *
 * By design
 * - An organization is stored with its management account; resetting that account ends the organization (2026-11-25, inferred)
 *
 * Client quirks
 */
import { organizationsConstraints } from '@mlapps/aws-protocol/organizations.constraints.gen';
import type { AwsService } from '@mlapps/aws-protocol/service';

import type { OrganizationsContext } from './context.js';
import { createOrganization } from './operations/create-organization.js';
import { describeOrganization } from './operations/describe-organization.js';

export const organizations: AwsService<OrganizationsContext> = {
  name: 'organizations',
  version: '2016-11-28',
  protocol: 'awsJson1.1',
  targetPrefix: 'AWSOrganizationsV20161128',
  constraints: organizationsConstraints,
  operations: [createOrganization, describeOrganization],
};
