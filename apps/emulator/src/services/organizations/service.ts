/**
 * AWS Organizations: the organizations, roots, units and accounts that shares and service control policies are decided by.
 *
 * Gaps
 * - Conditions of the resource policy are judged by organizations:PolicyType and organizations:ServicePrincipal; a statement with another condition lets nobody do anything (2026-11-25, documented: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_delegate_policies.html)
 * - Resource control policies and every management policy decide nothing; of all policies only service control policies have an effect (2026-11-25, documented: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies.html)
 * - Management policies are checked for their operators and their first member, not for the settings each type has (2026-11-25, documented: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_type-management.html)
 * - Effective policies are never invalid: what could not be merged is refused by CreatePolicy, and the limits of merged policies are not counted (2026-11-25, documented: https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListEffectivePolicyValidationErrors.html)
 * - Only SECURITYHUB_POLICY needs trusted access of its service first (2026-11-25, documented: https://docs.aws.amazon.com/organizations/latest/APIReference/API_EnablePolicyType.html)
 * - Tag policies do not refuse tags that do not comply (2026-11-25, documented: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_tag-policies-enforcement.html)
 * - Accounts have no payment, contact or billing: IamUserAccessToBilling is taken and not shown, and no account waits four days or for a payment method before it may leave (2026-11-25, documented: https://docs.aws.amazon.com/organizations/latest/APIReference/API_LeaveOrganization.html)
 * - CreateGovCloudAccount is refused with MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED: no account has a pair in GovCloud (2026-11-25, documented: https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateGovCloudAccount.html)
 * - The service-linked role AWSServiceRoleForOrganizations is not created (2026-11-25, documented: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_services.html)
 * - Transfers of responsibility are records; no bill is managed by them (2026-11-25, documented: https://docs.aws.amazon.com/organizations/latest/APIReference/API_ResponsibilityTransfer.html)
 * - An account that is closing can do nothing; AWS lets it work until it is closed (2026-11-25, documented: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_account_state.html)
 *
 * By design
 * - An organization is stored with its management account; resetting that account ends the organization (2026-11-25, inferred)
 * - Enabling, disabling, attaching and detaching take effect at once: no type is ever PENDING_ENABLE or PENDING_DISABLE, and no change is refused because another is in progress (2026-11-25, inferred)
 * - MalformedPolicyDocumentException says what is wrong after AWS's sentence; AWS ends with the sentence (2026-11-25, recorded: https://github.com/org-formation/org-formation-cli/issues/225)
 * - Service control policies may use the whole grammar: conditions, resources and NotAction in an Allow, wildcards anywhere (2026-11-25, documented: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html)
 * - p-FullAWSAccess and p-RCPFullAWSAccess are there while their type is enabled (2026-11-25, inferred)
 * - Of policies on one level the first that was attached decides a value; what forbids operators on an element forbids to add to it (2026-11-25, documented: https://docs.aws.amazon.com/organizations/latest/userguide/syntax-inheritance.html)
 * - Service principals are checked for their form; any service can be trusted and have delegated administrators, one or at most five (2026-11-25, inferred)
 * - Disabling access of a service keeps its delegated administrators registered (2026-11-25, inferred)
 * - An account that administers any service may call what AWS opens to delegated administrators, which is what reads (2026-11-25, documented: https://docs.aws.amazon.com/organizations/latest/APIReference/API_RegisterDelegatedAdministrator.html)
 * - Lists are in order of id or name, policies of a target in the order they were attached; AWS documents no order (2026-11-25, inferred)
 * - A new organization has no policy type enabled, whatever the reference says; EnablePolicyType comes first (2026-11-25, recorded: acceptance tests of hashicorp/terraform-provider-aws, enabled_policy_types of a new organization)
 * - A creation that takes no time is SUCCEEDED or FAILED in the answer of CreateAccount; AWS says IN_PROGRESS first (2026-11-25, inferred)
 * - An address is one account's while that account is in any organization; an account that never had one is known as account+<number>@example.com, a management account as management+<number>@example.com (2026-11-25, inferred)
 * - An invitation by address is for the account that is known by it, which may come to be later (2026-11-25, inferred)
 * - Accepting an invitation moves a member of another organization over, if it could leave that one; a management account cannot (2026-11-25, documented: https://docs.aws.amazon.com/organizations/latest/APIReference/API_AcceptHandshake.html)
 * - Enabling all features is one ENABLE_ALL_FEATURES of the organization and an APPROVE_ALL_FEATURES for each invited account; pages of AWS disagree which is which (2026-11-25, documented: https://docs.aws.amazon.com/organizations/latest/APIReference/API_EnableAllFeatures.html)
 * - A handshake is found by its two sides only, others get HandshakeNotFoundException (2026-11-25, inferred)
 * - A closed account is State CLOSED and Status SUSPENDED for 90 days, then gone; it cannot be removed before (2026-11-25, documented: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_account_state.html)
 * - Deleting an organization takes its invitations with it (2026-11-25, inferred)
 * - An invitation to transfer a responsibility expires after 15 days, as one to join does (2026-11-25, inferred)
 * - What breaks a constraint of the model is InvalidInputException, with AWS's sentence and after it what was wrong where (2026-11-25, recorded: https://github.com/boto/boto3/issues/4565)
 * - POST /_mlapps/restore-account reopens an account within the 90 days, as AWS Support does on request; no operation can (2026-11-26, documented: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_close.html)
 *
 * Client quirks
 */
import { organizationsConstraints } from '@mlapps/aws-protocol/organizations.constraints.gen';
import type { AwsService } from '@mlapps/aws-protocol/service';

import type { OrganizationsContext } from './context.js';
import { acceptHandshake } from './operations/accept-handshake.js';
import { attachPolicy } from './operations/attach-policy.js';
import { cancelHandshake } from './operations/cancel-handshake.js';
import { closeAccount } from './operations/close-account.js';
import { createAccount } from './operations/create-account.js';
import { createGovCloudAccount } from './operations/create-gov-cloud-account.js';
import { createOrganization } from './operations/create-organization.js';
import { createOrganizationalUnit } from './operations/create-organizational-unit.js';
import { createPolicy } from './operations/create-policy.js';
import { declineHandshake } from './operations/decline-handshake.js';
import { deleteOrganization } from './operations/delete-organization.js';
import { deleteOrganizationalUnit } from './operations/delete-organizational-unit.js';
import { deletePolicy } from './operations/delete-policy.js';
import { deleteResourcePolicy } from './operations/delete-resource-policy.js';
import { deregisterDelegatedAdministrator } from './operations/deregister-delegated-administrator.js';
import { describeAccount } from './operations/describe-account.js';
import { describeCreateAccountStatus } from './operations/describe-create-account-status.js';
import { describeEffectivePolicy } from './operations/describe-effective-policy.js';
import { describeHandshake } from './operations/describe-handshake.js';
import { describeOrganization } from './operations/describe-organization.js';
import { describeOrganizationalUnit } from './operations/describe-organizational-unit.js';
import { describePolicy } from './operations/describe-policy.js';
import { describeResourcePolicy } from './operations/describe-resource-policy.js';
import { describeResponsibilityTransfer } from './operations/describe-responsibility-transfer.js';
import { detachPolicy } from './operations/detach-policy.js';
import { disableAWSServiceAccess } from './operations/disable-aws-service-access.js';
import { disablePolicyType } from './operations/disable-policy-type.js';
import { enableAllFeatures } from './operations/enable-all-features.js';
import { enableAWSServiceAccess } from './operations/enable-aws-service-access.js';
import { enablePolicyType } from './operations/enable-policy-type.js';
import { inviteAccountToOrganization } from './operations/invite-account-to-organization.js';
import { inviteOrganizationToTransferResponsibility } from './operations/invite-organization-to-transfer-responsibility.js';
import { leaveOrganization } from './operations/leave-organization.js';
import { listAccounts } from './operations/list-accounts.js';
import { listAccountsForParent } from './operations/list-accounts-for-parent.js';
import { listAccountsWithInvalidEffectivePolicy } from './operations/list-accounts-with-invalid-effective-policy.js';
import { listAWSServiceAccessForOrganization } from './operations/list-aws-service-access-for-organization.js';
import { listChildren } from './operations/list-children.js';
import { listCreateAccountStatus } from './operations/list-create-account-status.js';
import { listDelegatedAdministrators } from './operations/list-delegated-administrators.js';
import { listDelegatedServicesForAccount } from './operations/list-delegated-services-for-account.js';
import { listEffectivePolicyValidationErrors } from './operations/list-effective-policy-validation-errors.js';
import { listHandshakesForAccount } from './operations/list-handshakes-for-account.js';
import { listHandshakesForOrganization } from './operations/list-handshakes-for-organization.js';
import { listInboundResponsibilityTransfers } from './operations/list-inbound-responsibility-transfers.js';
import { listOrganizationalUnitsForParent } from './operations/list-organizational-units-for-parent.js';
import { listOutboundResponsibilityTransfers } from './operations/list-outbound-responsibility-transfers.js';
import { listParents } from './operations/list-parents.js';
import { listPolicies } from './operations/list-policies.js';
import { listPoliciesForTarget } from './operations/list-policies-for-target.js';
import { listRoots } from './operations/list-roots.js';
import { listTagsForResource } from './operations/list-tags-for-resource.js';
import { listTargetsForPolicy } from './operations/list-targets-for-policy.js';
import { moveAccount } from './operations/move-account.js';
import { putResourcePolicy } from './operations/put-resource-policy.js';
import { registerDelegatedAdministrator } from './operations/register-delegated-administrator.js';
import { removeAccountFromOrganization } from './operations/remove-account-from-organization.js';
import { tagResource } from './operations/tag-resource.js';
import { terminateResponsibilityTransfer } from './operations/terminate-responsibility-transfer.js';
import { untagResource } from './operations/untag-resource.js';
import { updateOrganizationalUnit } from './operations/update-organizational-unit.js';
import { updatePolicy } from './operations/update-policy.js';
import { updateResponsibilityTransfer } from './operations/update-responsibility-transfer.js';

export const organizations: AwsService<OrganizationsContext> = {
  name: 'organizations',
  version: '2016-11-28',
  protocol: 'awsJson1.1',
  targetPrefix: 'AWSOrganizationsV20161128',
  constraints: organizationsConstraints,
  operations: [
    acceptHandshake,
    attachPolicy,
    cancelHandshake,
    closeAccount,
    createAccount,
    createGovCloudAccount,
    createOrganization,
    createOrganizationalUnit,
    createPolicy,
    declineHandshake,
    deleteOrganization,
    deleteOrganizationalUnit,
    deletePolicy,
    deleteResourcePolicy,
    deregisterDelegatedAdministrator,
    describeAccount,
    describeCreateAccountStatus,
    describeEffectivePolicy,
    describeHandshake,
    describeOrganization,
    describeOrganizationalUnit,
    describePolicy,
    describeResourcePolicy,
    describeResponsibilityTransfer,
    detachPolicy,
    disableAWSServiceAccess,
    disablePolicyType,
    enableAllFeatures,
    enableAWSServiceAccess,
    enablePolicyType,
    inviteAccountToOrganization,
    inviteOrganizationToTransferResponsibility,
    leaveOrganization,
    listAccounts,
    listAccountsForParent,
    listAccountsWithInvalidEffectivePolicy,
    listAWSServiceAccessForOrganization,
    listChildren,
    listCreateAccountStatus,
    listDelegatedAdministrators,
    listDelegatedServicesForAccount,
    listEffectivePolicyValidationErrors,
    listHandshakesForAccount,
    listHandshakesForOrganization,
    listInboundResponsibilityTransfers,
    listOrganizationalUnitsForParent,
    listOutboundResponsibilityTransfers,
    listParents,
    listPolicies,
    listPoliciesForTarget,
    listRoots,
    listTagsForResource,
    listTargetsForPolicy,
    moveAccount,
    putResourcePolicy,
    registerDelegatedAdministrator,
    removeAccountFromOrganization,
    tagResource,
    terminateResponsibilityTransfer,
    untagResource,
    updateOrganizationalUnit,
    updatePolicy,
    updateResponsibilityTransfer,
  ],
};
