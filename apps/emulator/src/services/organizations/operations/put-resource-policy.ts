import { PutResourcePolicyCommand } from '@aws-sdk/client-organizations';

import { checkResourcePolicy } from '../check-resource-policy.js';
import { requireManagement } from '../find-organization.js';
import { requireAllFeatures } from '../find-root.js';
import { operation } from '../operation.js';
import { invalidInput } from '../refusals.js';
import { describeResourcePolicyRecord, newResourcePolicyId } from '../resource-policy.js';
import { withTags } from '../tags.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_PutResourcePolicy.html — tags only with the first. */
export const putResourcePolicy = operation(PutResourcePolicyCommand, (input, ctx) => {
  const { organization, records } = requireManagement(ctx);
  requireAllFeatures(organization);
  checkResourcePolicy(input.Content);
  const { resourcePolicy: current } = organization;
  if (current && input.Tags !== undefined && input.Tags.length > 0) {
    throw invalidInput(
      'INVALID_LIST_MEMBER',
      'Tags can be given when the resource policy is created. Use TagResource for one that exists.',
    );
  }
  const tags = current?.tags ?? withTags({}, input.Tags);
  const resourcePolicy = { id: current?.id ?? newResourcePolicyId(ctx.ids), content: input.Content, tags };
  records.organizations.put(organization.id, { ...organization, resourcePolicy });
  return { ResourcePolicy: describeResourcePolicyRecord(resourcePolicy, organization) };
});
