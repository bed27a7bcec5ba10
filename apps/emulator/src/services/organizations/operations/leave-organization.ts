import { LeaveOrganizationCommand } from '@aws-sdk/client-organizations';

import { requireOrganization } from '../find-organization.js';
import { refuseLeaving, removeMember } from '../leave-organization.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_LeaveOrganization.html */
export const leaveOrganization = operation(LeaveOrganizationCommand, (_input, ctx) => {
  const { organization, account } = requireOrganization(ctx);
  refuseLeaving(account, organization);
  ctx.store.transaction(() => removeMember(account.id, organization, ctx));
  return {};
});
