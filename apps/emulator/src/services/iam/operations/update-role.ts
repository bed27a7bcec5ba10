import { UpdateRoleCommand } from '@aws-sdk/client-iam';

import { findRole, saveRole } from '../find-role.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html */
export const updateRole = operation(UpdateRoleCommand, (input, ctx) => {
  const role = findRole(input.RoleName, ctx);
  saveRole(
    {
      ...role,
      ...(input.Description === undefined ? {} : { description: input.Description }),
      ...(input.MaxSessionDuration === undefined ? {} : { maxSessionDuration: input.MaxSessionDuration }),
    },
    ctx,
  );
  return {};
});
