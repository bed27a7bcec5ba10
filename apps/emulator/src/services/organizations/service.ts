/**
 * AWS Organizations: the organizations, roots, units and accounts that shares and service control policies are decided by.
 *
 * Gaps
 *
 * By design
 * - An organization is stored with its management account; resetting that account ends the organization (2026-11-25, inferred)
 *
 * Client quirks
 */
import { organizationsConstraints } from '@mlapps/aws-protocol/organizations.constraints.gen';
import type { AwsService } from '@mlapps/aws-protocol/service';

import type { OrganizationsContext } from './context.js';
import { acceptHandshake } from './operations/accept-handshake.js';
import { cancelHandshake } from './operations/cancel-handshake.js';
import { closeAccount } from './operations/close-account.js';
import { createAccount } from './operations/create-account.js';
import { createGovCloudAccount } from './operations/create-gov-cloud-account.js';
import { createOrganization } from './operations/create-organization.js';
import { createOrganizationalUnit } from './operations/create-organizational-unit.js';
import { declineHandshake } from './operations/decline-handshake.js';
import { deleteOrganization } from './operations/delete-organization.js';
import { deleteOrganizationalUnit } from './operations/delete-organizational-unit.js';
import { describeAccount } from './operations/describe-account.js';
import { describeCreateAccountStatus } from './operations/describe-create-account-status.js';
import { describeHandshake } from './operations/describe-handshake.js';
import { describeOrganization } from './operations/describe-organization.js';
import { describeOrganizationalUnit } from './operations/describe-organizational-unit.js';
import { describeResponsibilityTransfer } from './operations/describe-responsibility-transfer.js';
import { enableAllFeatures } from './operations/enable-all-features.js';
import { inviteAccountToOrganization } from './operations/invite-account-to-organization.js';
import { inviteOrganizationToTransferResponsibility } from './operations/invite-organization-to-transfer-responsibility.js';
import { leaveOrganization } from './operations/leave-organization.js';
import { listAccounts } from './operations/list-accounts.js';
import { listAccountsForParent } from './operations/list-accounts-for-parent.js';
import { listChildren } from './operations/list-children.js';
import { listCreateAccountStatus } from './operations/list-create-account-status.js';
import { listHandshakesForAccount } from './operations/list-handshakes-for-account.js';
import { listHandshakesForOrganization } from './operations/list-handshakes-for-organization.js';
import { listInboundResponsibilityTransfers } from './operations/list-inbound-responsibility-transfers.js';
import { listOrganizationalUnitsForParent } from './operations/list-organizational-units-for-parent.js';
import { listOutboundResponsibilityTransfers } from './operations/list-outbound-responsibility-transfers.js';
import { listParents } from './operations/list-parents.js';
import { listRoots } from './operations/list-roots.js';
import { moveAccount } from './operations/move-account.js';
import { removeAccountFromOrganization } from './operations/remove-account-from-organization.js';
import { terminateResponsibilityTransfer } from './operations/terminate-responsibility-transfer.js';
import { updateOrganizationalUnit } from './operations/update-organizational-unit.js';
import { updateResponsibilityTransfer } from './operations/update-responsibility-transfer.js';

export const organizations: AwsService<OrganizationsContext> = {
  name: 'organizations',
  version: '2016-11-28',
  protocol: 'awsJson1.1',
  targetPrefix: 'AWSOrganizationsV20161128',
  constraints: organizationsConstraints,
  operations: [
    acceptHandshake,
    cancelHandshake,
    closeAccount,
    createAccount,
    createGovCloudAccount,
    createOrganization,
    createOrganizationalUnit,
    declineHandshake,
    deleteOrganization,
    deleteOrganizationalUnit,
    describeAccount,
    describeCreateAccountStatus,
    describeHandshake,
    describeOrganization,
    describeOrganizationalUnit,
    describeResponsibilityTransfer,
    enableAllFeatures,
    inviteAccountToOrganization,
    inviteOrganizationToTransferResponsibility,
    leaveOrganization,
    listAccounts,
    listAccountsForParent,
    listChildren,
    listCreateAccountStatus,
    listHandshakesForAccount,
    listHandshakesForOrganization,
    listInboundResponsibilityTransfers,
    listOrganizationalUnitsForParent,
    listOutboundResponsibilityTransfers,
    listParents,
    listRoots,
    moveAccount,
    removeAccountFromOrganization,
    terminateResponsibilityTransfer,
    updateOrganizationalUnit,
    updateResponsibilityTransfer,
  ],
};
