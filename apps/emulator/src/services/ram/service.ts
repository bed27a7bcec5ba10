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
import { associateResourceSharePermission } from './operations/associate-resource-share-permission.js';
import { createPermission } from './operations/create-permission.js';
import { createPermissionVersion } from './operations/create-permission-version.js';
import { deletePermission } from './operations/delete-permission.js';
import { deletePermissionVersion } from './operations/delete-permission-version.js';
import { disassociateResourceSharePermission } from './operations/disassociate-resource-share-permission.js';
import { getPermission } from './operations/get-permission.js';
import { getResourcePolicies } from './operations/get-resource-policies.js';
import { listPermissionAssociations } from './operations/list-permission-associations.js';
import { listPermissionVersions } from './operations/list-permission-versions.js';
import { listPermissions } from './operations/list-permissions.js';
import { listPrincipals } from './operations/list-principals.js';
import { listReplacePermissionAssociationsWork } from './operations/list-replace-permission-associations-work.js';
import { listResourceSharePermissions } from './operations/list-resource-share-permissions.js';
import { listResourceTypes } from './operations/list-resource-types.js';
import { listResources } from './operations/list-resources.js';
import { promotePermissionCreatedFromPolicy } from './operations/promote-permission-created-from-policy.js';
import { replacePermissionAssociations } from './operations/replace-permission-associations.js';
import { setDefaultPermissionVersion } from './operations/set-default-permission-version.js';

export const ram: AwsService<RamContext> = {
  name: 'ram',
  version: '2018-01-04',
  protocol: 'restJson1',
  constraints: ramConstraints,
  operations: [
    associateResourceSharePermission,
    createPermission,
    createPermissionVersion,
    deletePermission,
    deletePermissionVersion,
    disassociateResourceSharePermission,
    getPermission,
    getResourcePolicies,
    listPermissionAssociations,
    listPermissionVersions,
    listPermissions,
    listPrincipals,
    listReplacePermissionAssociationsWork,
    listResourceSharePermissions,
    listResourceTypes,
    listResources,
    promotePermissionCreatedFromPolicy,
    replacePermissionAssociations,
    setDefaultPermissionVersion,
  ],
};
