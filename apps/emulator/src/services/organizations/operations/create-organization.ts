import { AlreadyInOrganizationException, CreateOrganizationCommand } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { describeOrganizationRecord } from '../describe.js';
import { foundOrganization } from '../found-organization.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganization.html */
export const createOrganization = operation(CreateOrganizationCommand, (input, ctx) => {
  if (ctx.directory.membershipOf(ctx.account)) {
    throw fault(AlreadyInOrganizationException, 'The AWS account is already a member of an organization.');
  }
  const organization = ctx.store.transaction(() => foundOrganization({ account: ctx.account, featureSet: input.FeatureSet }, ctx));
  return { Organization: describeOrganizationRecord(organization, ctx.store.of(ctx.account)) };
});
