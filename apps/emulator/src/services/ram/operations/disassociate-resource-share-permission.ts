import { DisassociateResourceSharePermissionCommand, InvalidParameterException, OperationNotPermittedException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { attachedPermissions } from '../attached-permission.js';
import { once } from '../client-token.js';
import { malformedPermissionArn } from '../find-permission.js';
import { findChangeableShare } from '../find-share.js';
import { operation } from '../operation.js';
import { parsePermissionArn } from '../permission-arn.js';
import { lastingAssociations } from '../share-view.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_DisassociateResourceSharePermission.html */
export const disassociateResourceSharePermission = operation(DisassociateResourceSharePermissionCommand, (input, ctx) =>
  once('DisassociateResourceSharePermission', input, ctx, () => {
    const { permissionArn } = input;
    const share = findChangeableShare(input.resourceShareArn, ctx);
    if (parsePermissionArn(permissionArn) === undefined) throw malformedPermissionArn(permissionArn);
    const now = ctx.now().getTime();
    const [resourceType] = attachedPermissions(share, now).find(([, { arn }]) => arn === permissionArn) ?? [];
    if (resourceType === undefined) {
      throw fault(InvalidParameterException, `Permission ${permissionArn} is not associated with ResourceShare ${share.arn}.`);
    }
    const resources = lastingAssociations(share, 'RESOURCE', ctx);
    if (resources.some(({ association }) => association.resourceType === resourceType)) {
      throw fault(
        OperationNotPermittedException,
        `Permission ${permissionArn} can't be removed while ResourceShare ${share.arn} has resources of the type ${resourceType}.`,
      );
    }
    const { [resourceType]: _, ...permissions } = share.permissions;
    ctx.shares.of(ctx).shares.put(share.id, { ...share, permissions, modifiedAt: now });
    return { returnValue: true };
  }),
);
