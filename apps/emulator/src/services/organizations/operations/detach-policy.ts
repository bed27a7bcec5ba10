import { DetachPolicyCommand, PolicyNotAttachedException } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { requireManagement } from '../find-organization.js';
import { requirePolicy } from '../find-policy.js';
import { operation } from '../operation.js';
import { detached, isAttached, policiesAttachedTo } from '../policy-attachment.js';
import { requireTarget } from '../policy-target.js';
import { constraintViolation, invalidInput } from '../refusals.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DetachPolicy.html */
export const detachPolicy = operation(DetachPolicyCommand, (input, ctx) => {
  const found = requireManagement(ctx);
  const { records } = found;
  const { TargetId: target } = input;
  const policy = requirePolicy(input.PolicyId, found);
  requireTarget(target, found, ctx);
  if (!isAttached(policy, target)) {
    throw fault(PolicyNotAttachedException, "The policy isn't attached to the specified target in the specified root.");
  }
  if (policy.type === 'RESOURCE_CONTROL_POLICY' && policy.awsManaged) {
    throw invalidInput('NON_DETACHABLE_POLICY', "You can't detach this AWS Managed Policy.");
  }
  if (policy.type === 'SERVICE_CONTROL_POLICY' && policiesAttachedTo(target, policy.type, records).length === 1) {
    throw constraintViolation(
      'MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED',
      'You cannot remove the last policy attached to the specified target. You must have at least one attached at all times.',
    );
  }
  records.policies.put(policy.id, { ...detached(policy, target), changedAt: ctx.now().getTime() });
  return {};
});
