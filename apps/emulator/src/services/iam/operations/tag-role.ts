import { TagRoleCommand } from '@aws-sdk/client-iam';

import { findRole, saveRole } from '../find-role.js';
import { operation } from '../operation.js';
import { withTags } from '../tags.js';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagRole.html */
export const tagRole = operation(TagRoleCommand, (input, ctx) => {
  const role = findRole(input.RoleName, ctx);
  saveRole({ ...role, tags: withTags(role.tags, input.Tags) }, ctx);
  return {};
});
