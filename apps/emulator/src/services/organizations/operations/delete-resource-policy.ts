import { DeleteResourcePolicyCommand } from '@aws-sdk/client-organizations';

import { requireManagement } from '../find-organization.js';
import { operation } from '../operation.js';
import { requireResourcePolicy } from '../resource-policy.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeleteResourcePolicy.html */
export const deleteResourcePolicy = operation(DeleteResourcePolicyCommand, (_input, ctx) => {
  const { organization, records } = requireManagement(ctx);
  requireResourcePolicy(organization);
  const { resourcePolicy: _, ...without } = organization;
  records.organizations.put(organization.id, without);
  return {};
});
