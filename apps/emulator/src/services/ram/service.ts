/**
 * AWS Resource Access Manager: shares that decide who may use an MLflow App of another account.
 *
 * Gaps
 * - Of shareable types only MLflow Apps exist here; ARNs of model package groups and pipelines of the caller's account and Region are taken as given, others cannot be shared (2026-11-25, documented: https://docs.aws.amazon.com/ram/latest/userguide/shareable.html)
 * - Source constraints of a share with a service principal are checked for their form, stored and shown; no AWS service comes to use
 *   what is shared with it (2026-11-25, documented: https://docs.aws.amazon.com/ram/latest/APIReference/API_CreateResourceShare.html)
 * - permissionTemplateParameters of CreateResourceShare is not read; the SDK this is made from does not have it (2026-11-25, recorded: botocore 1.44.5)
 * - No share is ever CREATED_FROM_POLICY, because nothing that can be shared here has a resource-based policy;
 *   PromoteResourceShareCreatedFromPolicy always refuses (2026-11-25, documented: https://docs.aws.amazon.com/ram/latest/APIReference/API_PromoteResourceShareCreatedFromPolicy.html)
 * - Quotas are the published defaults and cannot be raised (2026-11-25, documented: https://docs.aws.amazon.com/general/latest/gr/ram.html)
 * - Roles, users and services that a share names are checked for their form, not for their existence (2026-11-25, inferred)
 * - AWS managed permissions are known for MLflow Apps, model package groups, pipelines and subnets; the other types are listed without (2026-11-25, documented: https://docs.aws.amazon.com/ram/latest/userguide/security-ram-permissions.html)
 * - Of a type whose AWS managed permissions are not known here, a customer managed permission may have any action of its service (2026-11-25, documented: https://docs.aws.amazon.com/ram/latest/APIReference/API_CreatePermission.html)
 * - No permission is CREATED_FROM_POLICY either; PromotePermissionCreatedFromPolicy refuses all (2026-11-25, documented: https://docs.aws.amazon.com/ram/latest/APIReference/API_PromotePermissionCreatedFromPolicy.html)
 * - Template parameters of permissions, resourceOwner and permissionStatus of ListPermissions, resourceOwner and resourceShareArn of ListPermissionAssociations and the status DEPRECATED are newer than the SDK's model: they are not read and not answered (2026-11-25, documented: https://docs.aws.amazon.com/ram/latest/APIReference/API_CreatePermission.html)
 * - Condition keys of a template are not checked, only its operators (2026-11-25, inferred)
 *
 * By design
 * - Invitations expire after 12 hours, because no type that can be shared here is on the list of those with 7 days (2026-11-25, documented: https://docs.aws.amazon.com/ram/latest/userguide/working-with-shared-invitations.html)
 * - An invitation that its sender withdraws is EXPIRED (2026-11-25, inferred)
 * - GetResourceShareInvitations answers the receiver; the sender sees its associations (2026-11-25, documented: https://docs.aws.amazon.com/ram/latest/APIReference/API_GetResourceShareInvitations.html)
 * - With retainSharingOnAccountLeaveOrganization accounts of the organization are invited; organizations and units are not, and end with membership all the same (2026-11-25, inferred)
 * - While sharing with the organization is not enabled, its accounts are outsiders: invited, or refused when the share takes none (2026-11-25, documented: https://docs.aws.amazon.com/ram/latest/userguide/getting-started-sharing.html)
 * - Trusted access alone shares nothing; what counts is the role that EnableSharingWithAwsOrganization makes (2026-11-25, documented: https://docs.aws.amazon.com/ram/latest/userguide/tshoot-unknown-resource.html)
 * - With --ram-lag what ends gives nothing from the first moment; what begins gives nothing until it is complete (2026-11-25, inferred)
 * - What has been deleted or disassociated is shown for two hours; AWS documents no time (2026-11-25, inferred)
 * - A client token counts for one operation, account and Region, and for a day (2026-11-25, inferred)
 * - A receiver may leave a share that it was invited to, whatever is in it, and none that it has through its organization; AWS lists the types that
 *   can be left, and MLflow Apps are not among them (2026-11-25, documented: https://docs.aws.amazon.com/ram/latest/userguide/working-with-shared-leave.html)
 * - An entity that comes into a share again takes the place of its past association in lists (2026-11-25, inferred)
 * - AssociateResourceShare answers what is in the share already as it is; DisassociateResourceShare refuses what is not with UnknownResourceException (2026-11-25, inferred)
 * - Permissions that a new share names must fit one of its resources, when it has any (2026-11-25, inferred)
 * - sourceType is ACCOUNT, ARN, ORGANIZATION_ID or ORGANIZATION_PATH; its values are not published (2026-11-25, inferred)
 * - Type and permission of MLflow Apps are configured and its actions those of the closest documented type, partner apps; AWS has not published them (2026-11-25, inferred)
 * - AWS managed permissions have one version, created when serverless MLflow was announced (2026-11-25, inferred)
 * - What AllowDeploy and AllowRegister of model package groups carry is what SageMaker documents for these uses (2026-11-25, inferred)
 * - A template with another element than Effect, Action and Condition is MalformedPolicyTemplateException, one with an action that is not of the type InvalidPolicyException (2026-11-25, inferred)
 * - Effect is taken in any case; the documentation writes ALLOW, its examples Allow (2026-11-25, documented: https://docs.aws.amazon.com/ram/latest/APIReference/API_CreatePermission.html)
 * - A customer managed permission of a type that takes none is OperationNotPermittedException; which types take one is as AWS's list
 *   was in 2023 (2026-11-25, documented: https://docs.aws.amazon.com/ram/latest/userguide/shareable.html)
 * - Changing an AWS managed permission is OperationNotPermittedException when it is deleted, InvalidParameterException otherwise, as the operations model it (2026-11-25, inferred)
 * - AssociateResourceSharePermission and its opposite take effect at once; ReplacePermissionAssociations takes as long as RAM takes to associate and never fails (2026-11-25, inferred)
 * - ListPermissionAssociations lists no permissions of shares that are about to get them (2026-11-25, inferred)
 * - Consumers see the permissions of a share they have, also customer managed ones, but neither the policy nor the tags of these (2026-11-25, inferred)
 * - GetResourcePolicies writes a statement per share for accounts, roles and users, one for services, and one with a condition for each unit or organization; a resource in no share is ResourceArnNotFoundException (2026-11-25, inferred)
 * - Own lists show resources and principals that have not ended, those of other accounts only what is active (2026-11-25, inferred)
 * - Lists are in order of time, then name; AWS documents no order. Pages come empty with a token, as they may in AWS, only with --ram-empty-pages; without maxResults 500 items are answered (2026-11-25, documented: https://docs.aws.amazon.com/ram/latest/APIReference/API_GetResourceShares.html)
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
