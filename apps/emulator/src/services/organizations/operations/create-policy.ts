import { CreatePolicyCommand } from '@aws-sdk/client-organizations';

import { checkPolicyContent } from '../check-policy-content.js';
import { requireManagement } from '../find-organization.js';
import { describePolicyRecord } from '../find-policy.js';
import { requireAvailable } from '../find-root.js';
import { operation } from '../operation.js';
import { newPolicyId } from '../organization.js';
import { policyLimitsOf } from '../policy-limits.js';
import { refuseTakenName } from '../policy-name.js';
import { constraintViolation } from '../refusals.js';
import { withTags } from '../tags.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreatePolicy.html — the type need not be enabled yet. */
export const createPolicy = operation(CreatePolicyCommand, (input, ctx) => {
  const { organization, records } = requireManagement(ctx);
  const { Name: name, Description: description, Content: content, Type: type } = input;
  requireAvailable(type, organization);
  checkPolicyContent(content, type);
  refuseTakenName(name, type, records);
  const { count } = policyLimitsOf(type);
  if (records.policies.list().filter((policy) => policy.type === type).length >= count) {
    throw constraintViolation('POLICY_NUMBER_LIMIT_EXCEEDED', `You have reached the limit of ${count} policies of the type ${type}.`);
  }
  const tags = withTags({}, input.Tags);
  const id = newPolicyId(ctx.ids);
  const policy = { id, type, name, description, content, awsManaged: false, tags, targets: [], changedAt: ctx.now().getTime() };
  records.policies.put(id, policy);
  return { Policy: describePolicyRecord(policy, organization) };
});
