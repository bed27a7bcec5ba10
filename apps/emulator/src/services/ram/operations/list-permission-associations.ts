import {
  type AssociatedPermission,
  InvalidParameterException,
  ListPermissionAssociationsCommand,
  type ListPermissionAssociationsRequest,
} from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { attachedPermissions } from '../attached-permission.js';
import type { RamContext } from '../context.js';
import { lookUpPermission, malformedPermissionArn } from '../find-permission.js';
import { operation } from '../operation.js';
import { parsePermissionArn } from '../permission-arn.js';
import { ramPage } from '../ram-page.js';
import { type ShareView, shareViews } from '../share-view.js';
import { isSameType } from '../shareable-type.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_ListPermissionAssociations.html — of the caller's own shares. */
export const listPermissionAssociations = operation(ListPermissionAssociationsCommand, (input, ctx) => {
  const { permissionArn } = input;
  if (permissionArn !== undefined && parsePermissionArn(permissionArn) === undefined) throw malformedPermissionArn(permissionArn);
  if (permissionArn === undefined && input.permissionVersion !== undefined) {
    throw fault(InvalidParameterException, 'You must specify permissionArn together with permissionVersion.');
  }
  const associations = shareViews('SELF', undefined, ctx)
    .filter(({ share }) => input.featureSet === undefined || share.featureSet === input.featureSet)
    .flatMap((view) => associationsOf(view, input, ctx));
  const keyOf = ({ resourceShareArn, resourceType }: AssociatedPermission): string => `${resourceShareArn} ${resourceType}`;
  const { items, nextToken } = ramPage('ListPermissionAssociations', associations, keyOf, input, ctx);
  return { permissions: items, nextToken };
});

function associationsOf(
  { share, resources }: ShareView,
  input: ListPermissionAssociationsRequest,
  ctx: RamContext,
): AssociatedPermission[] {
  // changes of permissions take effect at once
  if (input.associationStatus !== undefined && input.associationStatus !== 'ASSOCIATED') return [];
  return attachedPermissions(share, ctx.now().getTime()).flatMap(([resourceType, { arn, version, since = share.createdAt }]) => {
    const isDefault = lookUpPermission(arn, ctx)?.defaultVersion === version;
    if (input.permissionArn !== undefined && arn !== input.permissionArn) return [];
    if (input.permissionVersion !== undefined && version !== input.permissionVersion) return [];
    if (input.defaultVersion === true && !isDefault) return [];
    const wanted = input.resourceType;
    const hasResource = resources.some(({ association }) => association.resourceType === resourceType);
    if (wanted !== undefined && !(isSameType(resourceType, wanted) && hasResource)) return [];
    return {
      arn,
      permissionVersion: String(version),
      defaultVersion: isDefault,
      resourceType,
      status: 'ASSOCIATED',
      featureSet: share.featureSet,
      lastUpdatedTime: new Date(since),
      resourceShareArn: share.arn,
    };
  });
}
