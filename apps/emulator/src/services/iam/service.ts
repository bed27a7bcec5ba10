/**
 * AWS Identity and Access Management, as far as roles reach: what an MLflow App is given as its role, and what STS hands out.
 *
 * Gaps
 * - Policies of roles, their permissions boundaries and session policies are evaluated with --enforce-iam only; without it every caller of an account may
 *   do everything in it that service control policies leave (2026-11-25, documented: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html)
 * - Of AWS's managed policies those in authorization/managed-policies.ts are carried, reduced to the services there are here; another one grants nothing, and as a boundary allows nothing (2026-11-25, documented: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html)
 * - Resource control policies, VPC endpoint policies and access control lists are not evaluated (2026-11-25, documented: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html)
 * - Users, groups, instance profiles and customer managed policies do not exist; of service-linked roles there is RAM's, which can be deleted while it is in use; ARNs of managed policies are taken as given (2026-11-22, documented: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html)
 * - The operations that change a PermissionsBoundary are not served (2026-11-25, documented: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html)
 * - Principals of a trust policy are checked for their form, not for their existence; AWS refuses roles and users that do not exist (2026-11-22, documented: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html)
 * - Of actions and conditions the form is checked, not whether a service has them (2026-11-22, inferred)
 * - With --localstack-endpoint roles, users and policies are in LocalStack, which evaluates none of them: neither they nor service control policies decide requests that go there, and --enforce-iam is refused at start (2026-11-25, recorded: localstack-core 4.14.0)
 *
 * By design
 * - Every request of every service is decided before its operation runs: service control policies, then what the resource's side allows, then the caller's own policies; an explicit deny wins and is what the message names (2026-11-25, documented: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html)
 * - Within an account a resource-based policy that names the role or the session needs no identity policy beside it; permissions boundary and session policy still have to allow (2026-11-25, inferred)
 * - Condition keys that no request can answer here, such as aws:TokenIssueTime and aws:Referer, are unknown: an Allow that asks for one grants nothing, a Deny denies (2026-11-25, inferred)
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
