import { UntagRoleCommand } from '@aws-sdk/client-iam';

import { findRole, saveRole } from '../find-role.js';
import { operation } from '../operation.js';
import { withoutTags } from '../tags.js';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagRole.html */
export const untagRole = operation(UntagRoleCommand, (input, ctx) => {
  const role = findRole(input.RoleName, ctx);
  saveRole({ ...role, tags: withoutTags(role.tags, input.TagKeys) }, ctx);
  return {};
});
