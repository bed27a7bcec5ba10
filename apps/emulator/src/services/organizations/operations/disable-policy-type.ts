import { DisablePolicyTypeCommand, PolicyTypeNotEnabledException } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { describeRoot } from '../describe.js';
import { requireManagement } from '../find-organization.js';
import { requireRoot } from '../find-root.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DisablePolicyType.html — policies of the type stay, detached from everything. */
export const disablePolicyType = operation(DisablePolicyTypeCommand, (input, ctx) => {
  const { organization, records } = requireManagement(ctx);
  const { PolicyType: type } = input;
  requireRoot(input.RootId, organization);
  if (!organization.policyTypes.includes(type)) {
    throw fault(PolicyTypeNotEnabledException, "The specified policy type isn't currently enabled in this root.");
  }
  const disabled = { ...organization, policyTypes: organization.policyTypes.filter((enabled) => enabled !== type) };
  ctx.store.transaction(() => {
    records.organizations.put(organization.id, disabled);
    for (const policy of records.policies.list().filter((other) => other.type === type)) {
      if (policy.awsManaged) records.policies.delete(policy.id);
      else records.policies.put(policy.id, { ...policy, targets: [], attachedAs: {} });
    }
  });
  return { Root: describeRoot(disabled) };
});
