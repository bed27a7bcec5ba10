import { DeleteConflictException, DeleteRoleCommand } from '@aws-sdk/client-iam';
import { fault } from '@mlapps/aws-protocol/fault';

import { findModifiableRole } from '../find-role.js';
import { operation } from '../operation.js';
import { roleKey } from '../role.js';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html */
export const deleteRole = operation(DeleteRoleCommand, (input, ctx) => {
  const role = findModifiableRole(input.RoleName, ctx);
  if (role.attachedPolicies.length > 0) throw fault(DeleteConflictException, 'Cannot delete entity, must detach all policies first.');
  if (Object.keys(role.policies).length > 0) throw fault(DeleteConflictException, 'Cannot delete entity, must delete policies first.');
  ctx.roles.delete(roleKey(role.name));
  return {};
});
