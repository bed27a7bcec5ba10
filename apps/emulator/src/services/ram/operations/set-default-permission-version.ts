import { InvalidParameterException, SetDefaultPermissionVersionCommand } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { once } from '../client-token.js';
import { findOwnPermission, findVersion } from '../find-permission.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_SetDefaultPermissionVersion.html — shares keep the version they have. */
export const setDefaultPermissionVersion = operation(SetDefaultPermissionVersionCommand, (input, ctx) =>
  once('SetDefaultPermissionVersion', input, ctx, () => {
    const permission = findOwnPermission(input.permissionArn, ctx, (message) => fault(InvalidParameterException, message));
    findVersion(permission, input.permissionVersion);
    const changed = { ...permission, defaultVersion: input.permissionVersion, modifiedAt: ctx.now().getTime() };
    ctx.shares.of(ctx).permissions.put(permission.name, changed);
    return { returnValue: true };
  }),
);
