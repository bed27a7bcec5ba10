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
import { acceptResourceShareInvitation } from './operations/accept-resource-share-invitation.js';
import { associateResourceShare } from './operations/associate-resource-share.js';
import { associateResourceSharePermission } from './operations/associate-resource-share-permission.js';
import { createPermission } from './operations/create-permission.js';
import { createPermissionVersion } from './operations/create-permission-version.js';
import { createResourceShare } from './operations/create-resource-share.js';
import { deletePermission } from './operations/delete-permission.js';
import { deletePermissionVersion } from './operations/delete-permission-version.js';
import { deleteResourceShare } from './operations/delete-resource-share.js';
import { disassociateResourceShare } from './operations/disassociate-resource-share.js';
import { disassociateResourceSharePermission } from './operations/disassociate-resource-share-permission.js';
import { enableSharingWithAwsOrganization } from './operations/enable-sharing-with-aws-organization.js';
import { getPermission } from './operations/get-permission.js';
import { getResourcePolicies } from './operations/get-resource-policies.js';
import { getResourceShareAssociations } from './operations/get-resource-share-associations.js';
import { getResourceShareInvitations } from './operations/get-resource-share-invitations.js';
import { getResourceShares } from './operations/get-resource-shares.js';
import { listPendingInvitationResources } from './operations/list-pending-invitation-resources.js';
import { listPermissionAssociations } from './operations/list-permission-associations.js';
import { listPermissionVersions } from './operations/list-permission-versions.js';
import { listPermissions } from './operations/list-permissions.js';
import { listPrincipals } from './operations/list-principals.js';
import { listReplacePermissionAssociationsWork } from './operations/list-replace-permission-associations-work.js';
import { listResourceSharePermissions } from './operations/list-resource-share-permissions.js';
import { listResourceTypes } from './operations/list-resource-types.js';
import { listResources } from './operations/list-resources.js';
import { listSourceAssociations } from './operations/list-source-associations.js';
import { promotePermissionCreatedFromPolicy } from './operations/promote-permission-created-from-policy.js';
import { promoteResourceShareCreatedFromPolicy } from './operations/promote-resource-share-created-from-policy.js';
import { rejectResourceShareInvitation } from './operations/reject-resource-share-invitation.js';
import { replacePermissionAssociations } from './operations/replace-permission-associations.js';
import { setDefaultPermissionVersion } from './operations/set-default-permission-version.js';
import { tagResource } from './operations/tag-resource.js';
import { untagResource } from './operations/untag-resource.js';
import { updateResourceShare } from './operations/update-resource-share.js';

export const ram: AwsService<RamContext> = {
  name: 'ram',
  version: '2018-01-04',
  protocol: 'restJson1',
  constraints: ramConstraints,
  operations: [
    acceptResourceShareInvitation,
    associateResourceShare,
    associateResourceSharePermission,
    createPermission,
    createPermissionVersion,
    createResourceShare,
    deletePermission,
    deletePermissionVersion,
    deleteResourceShare,
    disassociateResourceShare,
    disassociateResourceSharePermission,
    enableSharingWithAwsOrganization,
    getPermission,
    getResourcePolicies,
    getResourceShareAssociations,
    getResourceShareInvitations,
    getResourceShares,
    listPendingInvitationResources,
    listPermissionAssociations,
    listPermissionVersions,
    listPermissions,
    listPrincipals,
    listReplacePermissionAssociationsWork,
    listResourceSharePermissions,
    listResourceTypes,
    listResources,
    listSourceAssociations,
    promotePermissionCreatedFromPolicy,
    promoteResourceShareCreatedFromPolicy,
    rejectResourceShareInvitation,
    replacePermissionAssociations,
    setDefaultPermissionVersion,
    tagResource,
    untagResource,
    updateResourceShare,
  ],
};
