import { AttachPolicyCommand, DuplicatePolicyAttachmentException, PolicyTypeNotEnabledException } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { requireManagement } from '../find-organization.js';
import { requirePolicy } from '../find-policy.js';
import { operation } from '../operation.js';
import { attached, isAttached, policiesAttachedTo } from '../policy-attachment.js';
import { policyLimitsOf } from '../policy-limits.js';
import { requireTarget } from '../policy-target.js';
import { constraintViolation } from '../refusals.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_AttachPolicy.html */
export const attachPolicy = operation(AttachPolicyCommand, (input, ctx) => {
  const found = requireManagement(ctx);
  const { organization, records } = found;
  const { TargetId: target } = input;
  const policy = requirePolicy(input.PolicyId, found);
  requireTarget(target, found, ctx);
  if (!organization.policyTypes.includes(policy.type)) {
    throw fault(PolicyTypeNotEnabledException, 'This operation can be performed only for enabled policy types.');
  }
  if (isAttached(policy, target)) {
    throw fault(DuplicatePolicyAttachmentException, 'The selected policy is already attached to the specified target.');
  }
  const before = policiesAttachedTo(target, policy.type, records);
  const { attachments } = policyLimitsOf(policy.type);
  if (before.length >= attachments) {
    throw constraintViolation(
      'MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED',
      `You have attached the maximum number of policies of the type ${policy.type} to the specified target: ${attachments}.`,
    );
  }
  records.policies.put(policy.id, { ...attached(policy, target, before), changedAt: ctx.now().getTime() });
  return {};
});
