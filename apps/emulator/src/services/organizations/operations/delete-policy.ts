import { DeletePolicyCommand, PolicyInUseException } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { requireManagement } from '../find-organization.js';
import { requireOwnPolicy } from '../find-policy.js';
import { operation } from '../operation.js';
import { targetsOf } from '../policy-target.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeletePolicy.html */
export const deletePolicy = operation(DeletePolicyCommand, (input, ctx) => {
  const found = requireManagement(ctx);
  const policy = requireOwnPolicy(input.PolicyId, found);
  if (targetsOf(policy, found, ctx).length > 0) {
    throw fault(
      PolicyInUseException,
      'The policy is attached to one or more entities. You must detach it from all roots, OUs, and accounts before performing this operation.',
    );
  }
  found.records.policies.delete(policy.id);
  return {};
});
