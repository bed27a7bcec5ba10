/**
 * AWS Resource Access Manager: shares that decide who may use an MLflow App of another account.
 *
 * Gaps
 *
 * By design
 *
 * Client quirks
 */
import { ramConstraints } from '@mlapps/aws-protocol/ram.constraints.gen';
import type { AwsService } from '@mlapps/aws-protocol/service';

import type { RamContext } from './context.js';
import { createPermission } from './operations/create-permission.js';
import { createPermissionVersion } from './operations/create-permission-version.js';
import { deletePermission } from './operations/delete-permission.js';
import { deletePermissionVersion } from './operations/delete-permission-version.js';
import { getPermission } from './operations/get-permission.js';
import { listPermissionVersions } from './operations/list-permission-versions.js';
import { listPermissions } from './operations/list-permissions.js';
import { listResourceTypes } from './operations/list-resource-types.js';
import { setDefaultPermissionVersion } from './operations/set-default-permission-version.js';

export const ram: AwsService<RamContext> = {
  name: 'ram',
  version: '2018-01-04',
  protocol: 'restJson1',
  constraints: ramConstraints,
  operations: [
    createPermission,
    createPermissionVersion,
    deletePermission,
    deletePermissionVersion,
    getPermission,
    listPermissionVersions,
    listPermissions,
    listResourceTypes,
    setDefaultPermissionVersion,
  ],
};
