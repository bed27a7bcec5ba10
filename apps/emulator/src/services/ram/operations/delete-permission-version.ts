import { DeletePermissionVersionCommand, OperationNotPermittedException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { sharesUsing } from '../attached-permission.js';
import { once } from '../client-token.js';
import { findOwnPermission, findVersion } from '../find-permission.js';
import { operation } from '../operation.js';
import { statusOf } from '../permission.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_DeletePermissionVersion.html */
export const deletePermissionVersion = operation(DeletePermissionVersionCommand, (input, ctx) =>
  once('DeletePermissionVersion', input, ctx, () => {
    const { permissionVersion: number } = input;
    const permission = findOwnPermission(input.permissionArn, ctx, (message) => fault(OperationNotPermittedException, message));
    const version = findVersion(permission, number);
    // the only version is the default one too
    if (number === permission.defaultVersion) {
      throw fault(OperationNotPermittedException, `Version ${number} is the default version of the permission ${permission.arn}.`);
    }
    const [share] = sharesUsing(permission.arn, ctx, number);
    if (share !== undefined) {
      throw fault(
        OperationNotPermittedException,
        `Version ${number} of the permission ${permission.arn} is attached to the resource share ${share.arn}.`,
      );
    }
    const now = ctx.now().getTime();
    const deleted = { ...version, deletedAt: now + ctx.settings.lagSeconds * 1000 };
    ctx.shares.of(ctx).permissions.put(permission.name, { ...permission, versions: { ...permission.versions, [number]: deleted } });
    return { returnValue: true, permissionStatus: statusOf(deleted, now) };
  }),
);
