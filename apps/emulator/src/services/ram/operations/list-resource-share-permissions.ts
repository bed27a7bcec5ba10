import { ListResourceSharePermissionsCommand } from '@aws-sdk/client-ram';

import { attachedPermissions } from '../attached-permission.js';
import { lookUpPermission } from '../find-permission.js';
import { operation } from '../operation.js';
import { summarizePermission } from '../permission.js';
import { ramPage } from '../ram-page.js';
import { findVisibleShare } from '../share-view.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_ListResourceSharePermissions.html */
export const listResourceSharePermissions = operation(ListResourceSharePermissionsCommand, (input, ctx) => {
  const share = findVisibleShare(input.resourceShareArn, ctx);
  const now = ctx.now().getTime();
  const permissions = attachedPermissions(share, now).flatMap(([, { arn, version, since = share.createdAt }]) => {
    const permission = lookUpPermission(arn, ctx);
    if (permission === undefined) return [];
    // times and status are those of the association
    const times = { creationTime: new Date(since), lastUpdatedTime: new Date(since) };
    return { ...summarizePermission(permission, version, now), ...times, arn, status: 'ASSOCIATED' };
  });
  const { items, nextToken } = ramPage('ListResourceSharePermissions', permissions, ({ arn }) => arn, input, ctx);
  return { permissions: items, nextToken };
});
