import { ListPermissionVersionsCommand } from '@aws-sdk/client-ram';

import { findPermission } from '../find-permission.js';
import { operation } from '../operation.js';
import { summarizePermission, versionsOf } from '../permission.js';
import { ramPage } from '../ram-page.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_ListPermissionVersions.html */
export const listPermissionVersions = operation(ListPermissionVersionsCommand, (input, ctx) => {
  const permission = findPermission(input.permissionArn, ctx);
  const now = ctx.now().getTime();
  const numbers = versionsOf(permission, now);
  const { items, nextToken } = ramPage('ListPermissionVersions', numbers, String, input, ctx);
  return { permissions: items.map((number) => summarizePermission(permission, number, now)), nextToken };
});
