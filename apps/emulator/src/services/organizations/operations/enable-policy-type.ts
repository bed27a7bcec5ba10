import { EnablePolicyTypeCommand, PolicyTypeAlreadyEnabledException } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { awsManagedPolicyOf } from '../aws-managed-policies.js';
import { describeRoot } from '../describe.js';
import { requireManagement } from '../find-organization.js';
import { requireAvailable, requireRoot } from '../find-root.js';
import { operation } from '../operation.js';
import { constraintViolation } from '../refusals.js';
import { SERVICE_OF_POLICY_TYPE } from '../service-principal.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_EnablePolicyType.html — done at once: nothing is ever PENDING_ENABLE. */
export const enablePolicyType = operation(EnablePolicyTypeCommand, (input, ctx) => {
  const { organization, records } = requireManagement(ctx);
  const { PolicyType: type } = input;
  requireRoot(input.RootId, organization);
  requireAvailable(type, organization);
  if (organization.policyTypes.includes(type)) {
    throw fault(PolicyTypeAlreadyEnabledException, 'The specified policy type is already enabled.');
  }
  const service = SERVICE_OF_POLICY_TYPE[type];
  if (service !== undefined && organization.trustedServices[service] === undefined) {
    throw constraintViolation(
      'SERVICE_ACCESS_NOT_ENABLED',
      `Enable service access for ${service} before you enable the policy type ${type}.`,
    );
  }
  const enabled = { ...organization, policyTypes: [...organization.policyTypes, type] };
  ctx.store.transaction(() => {
    records.organizations.put(organization.id, enabled);
    const policy = awsManagedPolicyOf(type);
    if (policy) records.policies.put(policy.id, policy);
  });
  return { Root: describeRoot(enabled) };
});
