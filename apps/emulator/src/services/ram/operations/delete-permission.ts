import { DeletePermissionCommand, OperationNotPermittedException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { sharesUsing } from '../attached-permission.js';
import { once } from '../client-token.js';
import { findOwnPermission } from '../find-permission.js';
import { operation } from '../operation.js';
import { statusOf } from '../permission.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_DeletePermission.html */
export const deletePermission = operation(DeletePermissionCommand, (input, ctx) =>
  once('DeletePermission', input, ctx, () => {
    const permission = findOwnPermission(input.permissionArn, ctx, (message) => fault(OperationNotPermittedException, message));
    const [share] = sharesUsing(permission.arn, ctx);
    if (share !== undefined) {
      throw fault(OperationNotPermittedException, `The permission ${permission.arn} is attached to the resource share ${share.arn}.`);
    }
    const now = ctx.now().getTime();
    const deleted = { ...permission, deletedAt: now + ctx.settings.lagSeconds * 1000 };
    ctx.shares.of(ctx).permissions.put(permission.name, deleted);
    return { returnValue: true, permissionStatus: statusOf(deleted, now) };
  }),
);
