import { DeleteServiceLinkedRoleCommand } from '@aws-sdk/client-iam';

import { findRole } from '../find-role.js';
import { operation } from '../operation.js';
import { roleKey } from '../role.js';
import { deletionTaskId, isServiceLinked, noServiceLinkedRole } from '../service-linked-role.js';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServiceLinkedRole.html — done at once. */
export const deleteServiceLinkedRole = operation(DeleteServiceLinkedRoleCommand, (input, ctx) => {
  const role = findRole(input.RoleName, ctx);
  if (!isServiceLinked(role)) throw noServiceLinkedRole(role.name);
  ctx.roles.delete(roleKey(role.name));
  return { DeletionTaskId: deletionTaskId(role, ctx.ids) };
});
