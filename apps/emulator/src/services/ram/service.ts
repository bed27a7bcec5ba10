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
import { createPermission } from './operations/create-permission.js';
import { createPermissionVersion } from './operations/create-permission-version.js';
import { createResourceShare } from './operations/create-resource-share.js';
import { deletePermission } from './operations/delete-permission.js';
import { deletePermissionVersion } from './operations/delete-permission-version.js';
import { deleteResourceShare } from './operations/delete-resource-share.js';
import { disassociateResourceShare } from './operations/disassociate-resource-share.js';
import { enableSharingWithAwsOrganization } from './operations/enable-sharing-with-aws-organization.js';
import { getPermission } from './operations/get-permission.js';
import { getResourceShareAssociations } from './operations/get-resource-share-associations.js';
import { getResourceShareInvitations } from './operations/get-resource-share-invitations.js';
import { getResourceShares } from './operations/get-resource-shares.js';
import { listPendingInvitationResources } from './operations/list-pending-invitation-resources.js';
import { listPermissionVersions } from './operations/list-permission-versions.js';
import { listPermissions } from './operations/list-permissions.js';
import { listResourceTypes } from './operations/list-resource-types.js';
import { listSourceAssociations } from './operations/list-source-associations.js';
import { promoteResourceShareCreatedFromPolicy } from './operations/promote-resource-share-created-from-policy.js';
import { rejectResourceShareInvitation } from './operations/reject-resource-share-invitation.js';
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
    createPermission,
    createPermissionVersion,
    createResourceShare,
    deletePermission,
    deletePermissionVersion,
    deleteResourceShare,
    disassociateResourceShare,
    enableSharingWithAwsOrganization,
    getPermission,
    getResourceShareAssociations,
    getResourceShareInvitations,
    getResourceShares,
    listPendingInvitationResources,
    listPermissionVersions,
    listPermissions,
    listResourceTypes,
    listSourceAssociations,
    promoteResourceShareCreatedFromPolicy,
    rejectResourceShareInvitation,
    setDefaultPermissionVersion,
    tagResource,
    untagResource,
    updateResourceShare,
  ],
};
