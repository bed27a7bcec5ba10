import { GetPermissionCommand } from '@aws-sdk/client-ram';

import { findPermission, findVersion } from '../find-permission.js';
import { operation } from '../operation.js';
import { describePermission } from '../permission.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_GetPermission.html — the default version unless another is asked for. */
export const getPermission = operation(GetPermissionCommand, (input, ctx) => {
  const permission = findPermission(input.permissionArn, ctx);
  const { permissionVersion: number = permission.defaultVersion } = input;
  findVersion(permission, number);
  const now = ctx.now().getTime();
  return { permission: describePermission(permission, number, now) };
});
