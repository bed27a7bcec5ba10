import { AlreadyInOrganizationException, CreateOrganizationCommand } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { describeOrganizationRecord } from '../describe.js';
import { foundOrganization } from '../found-organization.js';
import { operation } from '../operation.js';
import { constraintViolation } from '../refusals.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganization.html */
export const createOrganization = operation(CreateOrganizationCommand, (input, ctx) => {
  if (ctx.directory.membershipOf(ctx.account)) {
    throw fault(AlreadyInOrganizationException, 'The AWS account is already a member of an organization.');
  }
  if (input.FeatureSet === 'CONSOLIDATED_BILLING' && ctx.partition === 'aws-us-gov') {
    throw constraintViolation(
      'CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION',
      'To create an organization in the specified region, you must enable all features mode.',
    );
  }
  const organization = ctx.store.transaction(() => foundOrganization({ account: ctx.account, featureSet: input.FeatureSet }, ctx));
  return { Organization: describeOrganizationRecord(organization, ctx.store.of(ctx.account)) };
});
