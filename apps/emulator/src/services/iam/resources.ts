import { roleArn } from '@mlapps/aws-identity/arn';

import { type OperationAccess, type ServiceAccess, tagsOf, textsOf } from '../../authorization/operation-access.js';
import type { IamContext } from './context.js';
import { roleKey } from './role.js';

type Access = OperationAccess<IamContext>;

/** The role of a name, with its path when it exists. */
const ofRole: Access = {
  resources: ({ RoleName, Path }, { roles, partition, account }) =>
    textsOf(RoleName).map((name) => roles.get(roleKey(name))?.arn ?? roleArn(partition, account, textsOf(Path)[0] ?? '/', name)),
};

const withPolicyArn: Access = { ...ofRole, facts: ({ PolicyArn }) => new Map([['iam:policyarn', textsOf(PolicyArn)]]) };

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html */
export const iamAccess: ServiceAccess<IamContext> = {
  prefix: 'iam',
  operations: {
    AttachRolePolicy: withPolicyArn,
    CreateRole: {
      ...ofRole,
      tags: ({ Tags }) => tagsOf(Tags),
      facts: ({ PermissionsBoundary }) => new Map([['iam:permissionsboundary', textsOf(PermissionsBoundary)]]),
    },
    DeleteRole: ofRole,
    DeleteRolePolicy: ofRole,
    DeleteServiceLinkedRole: ofRole,
    DetachRolePolicy: withPolicyArn,
    GetRole: ofRole,
    GetRolePolicy: ofRole,
    GetServiceLinkedRoleDeletionStatus: {
      // `task/aws-service-role/<service>/<role>/<id>`
      resources: ({ DeletionTaskId }, { partition, account }) =>
        textsOf(DeletionTaskId).map((id) => `arn:${partition}:iam::${account}:role/${id.split('/').slice(1, -1).join('/')}`),
    },
    ListAttachedRolePolicies: ofRole,
    ListRolePolicies: ofRole,
    ListRoleTags: ofRole,
    ListRoles: {},
    PutRolePolicy: ofRole,
    TagRole: { ...ofRole, tags: ({ Tags }) => tagsOf(Tags) },
    UntagRole: { ...ofRole, tagKeys: ({ TagKeys }) => textsOf(TagKeys) },
    UpdateAssumeRolePolicy: ofRole,
    UpdateRole: ofRole,
  },
};
