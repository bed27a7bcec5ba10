import { RemoveAccountFromOrganizationCommand } from '@aws-sdk/client-organizations';

import { requireAccount } from '../find-in-organization.js';
import { requireManagement } from '../find-organization.js';
import { refuseLeaving, removeMember } from '../leave-organization.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_RemoveAccountFromOrganization.html */
export const removeAccountFromOrganization = operation(RemoveAccountFromOrganizationCommand, (input, ctx) => {
  const found = requireManagement(ctx);
  const account = requireAccount(input.AccountId, found, ctx);
  refuseLeaving(account, found.organization);
  ctx.store.transaction(() => removeMember(account.id, found.organization, ctx));
  return {};
});
