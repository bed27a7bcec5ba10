/**
 * AWS Identity and Access Management, as far as roles reach: what an MLflow App is given as its role, and what STS hands out.
 *
 * Gaps
 * - Policies are checked for their grammar, stored and shown; nothing but a role's trust policy is evaluated, so every caller of an account may do everything in it (2026-11-22, documented: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html)
 * - Users, groups, instance profiles and customer managed policies do not exist; of service-linked roles there is RAM's, which can be deleted while it is in use; ARNs of managed policies are taken as given (2026-11-22, documented: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html)
 * - PermissionsBoundary is checked for its form, stored and shown, not applied; the operations that change it are not served (2026-11-22, documented: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html)
 * - Principals of a trust policy are checked for their form, not for their existence; AWS refuses roles and users that do not exist (2026-11-22, documented: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html)
 * - Of actions and conditions the form is checked, not whether a service has them (2026-11-22, inferred)
 * - With --localstack-endpoint roles, users and policies are in LocalStack, which evaluates none of them (2026-11-25, recorded: localstack-core 4.14.0)
 *
 * By design
 * - Conditions are judged with String, Arn, Date, Bool and Null operators, IfExists, ForAnyValue and ForAllValues; another operator, an unknown key or a policy variable never grants, and in a Deny it denies (2026-11-22, documented: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html)
 * - Changes are visible at once; AWS is eventually consistent (2026-11-22, documented: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html)
 * - Operations find a role by its name in any case; ARNs count exactly (2026-11-22, inferred)
 * - Lists are in order of name; AWS documents no order (2026-11-22, inferred)
 * - Roles per account, policies per role and sizes are the published default quotas and cannot be raised (2026-11-22, documented: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html)
 * - A path below /aws-service-role/ is InvalidInput; the words are ours (2026-11-22, inferred)
 *
 * Client quirks
 * - boto3 decodes policy documents of answers into dictionaries, the JavaScript SDK leaves them percent-encoded (2026-11-22, recorded: botocore 1.44.5)
 */
import { iamConstraints } from '@mlapps/aws-protocol/iam.constraints.gen';
import type { AwsService } from '@mlapps/aws-protocol/service';

import type { IamContext } from './context.js';
import { attachRolePolicy } from './operations/attach-role-policy.js';
import { createRole } from './operations/create-role.js';
import { deleteRole } from './operations/delete-role.js';
import { deleteRolePolicy } from './operations/delete-role-policy.js';
import { deleteServiceLinkedRole } from './operations/delete-service-linked-role.js';
import { detachRolePolicy } from './operations/detach-role-policy.js';
import { getRole } from './operations/get-role.js';
import { getRolePolicy } from './operations/get-role-policy.js';
import { getServiceLinkedRoleDeletionStatus } from './operations/get-service-linked-role-deletion-status.js';
import { listAttachedRolePolicies } from './operations/list-attached-role-policies.js';
import { listRolePolicies } from './operations/list-role-policies.js';
import { listRoleTags } from './operations/list-role-tags.js';
import { listRoles } from './operations/list-roles.js';
import { putRolePolicy } from './operations/put-role-policy.js';
import { tagRole } from './operations/tag-role.js';
import { untagRole } from './operations/untag-role.js';
import { updateAssumeRolePolicy } from './operations/update-assume-role-policy.js';
import { updateRole } from './operations/update-role.js';

export const iam: AwsService<IamContext> = {
  name: 'iam',
  version: '2010-05-08',
  protocol: 'awsQuery',
  xmlNamespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
  constraints: iamConstraints,
  operations: [
    attachRolePolicy,
    createRole,
    deleteRole,
    deleteRolePolicy,
    deleteServiceLinkedRole,
    detachRolePolicy,
    getRole,
    getRolePolicy,
    getServiceLinkedRoleDeletionStatus,
    listAttachedRolePolicies,
    listRolePolicies,
    listRoleTags,
    listRoles,
    putRolePolicy,
    tagRole,
    untagRole,
    updateAssumeRolePolicy,
    updateRole,
  ],
};
