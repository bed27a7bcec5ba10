import { EnableSharingWithAwsOrganizationCommand, OperationNotPermittedException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_EnableSharingWithAwsOrganization.html */
export const enableSharingWithAwsOrganization = operation(EnableSharingWithAwsOrganizationCommand, (_input, ctx) => {
  const membership = ctx.organizations.membershipOf(ctx.account);
  if (membership === undefined) {
    throw fault(OperationNotPermittedException, 'Your account is not a member of an organization in AWS Organizations.');
  }
  if (!membership.isManagement) {
    throw fault(OperationNotPermittedException, 'You must call this operation from the management account of your organization.');
  }
  if (membership.organization.featureSet !== 'ALL') {
    throw fault(OperationNotPermittedException, 'Your organization must have all features enabled.');
  }
  ctx.shares.transaction(() => ctx.enableSharing(ctx.account));
  return { returnValue: true };
});
