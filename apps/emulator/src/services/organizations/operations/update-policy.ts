import { UpdatePolicyCommand } from '@aws-sdk/client-organizations';

import { checkPolicyContent } from '../check-policy-content.js';
import { requireManagement } from '../find-organization.js';
import { describePolicyRecord, requireOwnPolicy } from '../find-policy.js';
import { operation } from '../operation.js';
import { refuseTakenName } from '../policy-name.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_UpdatePolicy.html */
export const updatePolicy = operation(UpdatePolicyCommand, (input, ctx) => {
  const found = requireManagement(ctx);
  const { organization, records } = found;
  const policy = requireOwnPolicy(input.PolicyId, found);
  const { Name: name = policy.name, Description: description = policy.description, Content: content = policy.content } = input;
  checkPolicyContent(content, policy.type);
  refuseTakenName(name, policy.type, records, policy.id);
  const updated = { ...policy, name, description, content, changedAt: ctx.now().getTime() };
  records.policies.put(policy.id, updated);
  return { Policy: describePolicyRecord(updated, organization) };
});
