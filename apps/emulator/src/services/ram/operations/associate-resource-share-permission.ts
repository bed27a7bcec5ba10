import { AssociateResourceSharePermissionCommand, InvalidParameterException, OperationNotPermittedException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { attachedAt } from '../attached-permission.js';
import { once } from '../client-token.js';
import { findAttachablePermission } from '../find-permission.js';
import { findChangeableShare } from '../find-share.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_AssociateResourceSharePermission.html — always the default version. */
export const associateResourceSharePermission = operation(AssociateResourceSharePermissionCommand, (input, ctx) =>
  once('AssociateResourceSharePermission', input, ctx, () => {
    const share = findChangeableShare(input.resourceShareArn, ctx, OperationNotPermittedException);
    const { arn, resourceType, defaultVersion: version } = findAttachablePermission(input.permissionArn, ctx);
    if (input.permissionVersion !== undefined && input.permissionVersion !== version) {
      throw fault(
        InvalidParameterException,
        `You can specify only the default version of permission ${arn}, which is ${version}, not ${input.permissionVersion}.`,
      );
    }
    const now = ctx.now().getTime();
    const attached = attachedAt(share, resourceType, now);
    if (attached !== undefined && input.replace !== true) {
      throw fault(
        InvalidParameterException,
        `ResourceShare ${share.arn} already has permission ${attached.arn} for the resource type ${resourceType}. Set replace to true to replace it.`,
      );
    }
    const permissions = { ...share.permissions, [resourceType]: { arn, version, since: now } };
    ctx.shares.of(ctx).shares.put(share.id, { ...share, permissions, modifiedAt: now });
    return { returnValue: true };
  }),
);
