import { type OperationAccess, type ServiceAccess, tagsOf, textsOf } from '../../authorization/operation-access.js';

/** Whose a share, an invitation or a permission is, is looked at by the operation: an invitation is answered by its receiver. */
const named = (member: string): OperationAccess => ({ resources: (input) => textsOf(input[member]), grantedElsewhere: true });

const share: OperationAccess = {
  ...named('resourceShareArn'),
  facts: ({ principals, resourceArns, permissionArn }) =>
    new Map([
      ['ram:principal', textsOf(principals)],
      ['ram:resourcearn', textsOf(resourceArns)],
      ['ram:permissionarn', textsOf(permissionArn)],
    ]),
};
const invitation = named('resourceShareInvitationArn');
const permission = named('permissionArn');
const tagged: OperationAccess = {
  resources: ({ resourceShareArn, resourceArn }) => textsOf(resourceShareArn, resourceArn),
  grantedElsewhere: true,
};

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsresourceaccessmanagerram.html */
export const ramAccess: ServiceAccess = {
  prefix: 'ram',
  operations: {
    AcceptResourceShareInvitation: invitation,
    AssociateResourceShare: share,
    AssociateResourceSharePermission: share,
    CreatePermission: { tags: ({ tags }) => tagsOf(tags) },
    CreatePermissionVersion: permission,
    CreateResourceShare: {
      tags: ({ tags }) => tagsOf(tags),
      facts: ({ principals, resourceArns, allowExternalPrincipals }) =>
        new Map([
          ['ram:principal', textsOf(principals)],
          ['ram:resourcearn', textsOf(resourceArns)],
          ['ram:requestedallowsexternalprincipals', [String(allowExternalPrincipals ?? true)]],
        ]),
    },
    DeletePermission: permission,
    DeletePermissionVersion: permission,
    DeleteResourceShare: share,
    DisassociateResourceShare: share,
    DisassociateResourceSharePermission: share,
    EnableSharingWithAwsOrganization: {},
    GetPermission: permission,
    GetResourcePolicies: {},
    GetResourceShareAssociations: {},
    GetResourceShareInvitations: {},
    GetResourceShares: {},
    ListPendingInvitationResources: invitation,
    ListPermissionAssociations: {},
    ListPermissionVersions: {},
    ListPermissions: {},
    ListPrincipals: {},
    ListReplacePermissionAssociationsWork: {},
    ListResourceSharePermissions: share,
    ListResourceTypes: {},
    ListResources: {},
    ListSourceAssociations: {},
    PromotePermissionCreatedFromPolicy: permission,
    PromoteResourceShareCreatedFromPolicy: share,
    RejectResourceShareInvitation: invitation,
    ReplacePermissionAssociations: {
      resources: ({ fromPermissionArn, toPermissionArn }) => textsOf(fromPermissionArn, toPermissionArn),
      grantedElsewhere: true,
    },
    SetDefaultPermissionVersion: permission,
    TagResource: { ...tagged, tags: ({ tags }) => tagsOf(tags) },
    UntagResource: { ...tagged, tagKeys: ({ tagKeys }) => textsOf(tagKeys) },
    UpdateResourceShare: {
      ...share,
      facts: ({ allowExternalPrincipals }) =>
        new Map([
          ['ram:requestedallowsexternalprincipals', allowExternalPrincipals === undefined ? [] : [String(allowExternalPrincipals)]],
        ]),
    },
  },
};
