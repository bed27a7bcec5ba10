import { InvalidParameterException, ListPermissionsCommand } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { operation } from '../operation.js';
import { isAwsManaged } from '../permission-arn.js';
import { awsPermission, ownPermission, statusOf, summarizePermission } from '../permission.js';
import { ramPage } from '../ram-page.js';
import { isSameType, isShareable } from '../shareable-type.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_ListPermissions.html */
export const listPermissions = operation(ListPermissionsCommand, (input, ctx) => {
  const { resourceType, permissionType = 'ALL' } = input;
  if (resourceType !== undefined && !isShareable(resourceType, ctx.settings)) {
    throw fault(InvalidParameterException, `Invalid resource type: ${resourceType}`);
  }
  const now = ctx.now().getTime();
  const own = ctx.shares
    .of(ctx)
    .permissions.list()
    .filter((permission) => statusOf(permission, now) !== 'DELETED');
  const all = [...ctx.managedPermissions.list(ctx.partition).map(awsPermission), ...own.map(ownPermission)];
  const permissions = all.filter(
    (permission) =>
      (resourceType === undefined || isSameType(permission.resourceType, resourceType)) &&
      (permissionType === 'ALL' || isAwsManaged(permission.arn) === (permissionType === 'AWS_MANAGED')),
  );
  const { items, nextToken } = ramPage('ListPermissions', permissions, ({ arn }) => arn, input, ctx);
  return {
    permissions: items.map((permission) => summarizePermission(permission, permission.defaultVersion, now)),
    nextToken,
  };
});
