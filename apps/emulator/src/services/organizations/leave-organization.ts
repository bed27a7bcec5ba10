import { MasterCannotLeaveOrganizationException } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import type { OrganizationsContext } from './context.js';
import type { MemberAccountRecord, OrganizationRecord } from './organization.js';
import { forgetTarget } from './policy-attachment.js';
import { constraintViolation } from './refusals.js';

/** @throws MasterCannotLeaveOrganizationException, ConstraintViolationException for a delegated administrator and for a closed account */
export function refuseLeaving(account: MemberAccountRecord, { managementAccount }: OrganizationRecord): void {
  if (account.id === managementAccount) {
    throw fault(
      MasterCannotLeaveOrganizationException,
      "You can't remove a management account from an organization. If you want the management account to become a member account in another organization, you must first delete the current organization of the management account.",
    );
  }
  if (Object.keys(account.delegatedServices).length > 0) {
    throw constraintViolation(
      'CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG',
      'You attempted to remove an account that is registered as a delegated administrator for a service integrated with your organization. To complete this operation, you must first deregister this account as a delegated administrator.',
    );
  }
  // it would be an open account again
  if (account.closedAt !== undefined) {
    throw constraintViolation(
      'ACCOUNT_CANNOT_LEAVE_ORGANIZATION',
      `The account ${account.id} is closed and cannot leave the organization.`,
    );
  }
}

/** Ends a membership, with the account's tags and policies and with what it shared through it. To be called inside a transaction. */
export function removeMember(
  account: string,
  { id: organizationId, managementAccount }: OrganizationRecord,
  { store, effects }: Pick<OrganizationsContext, 'store' | 'effects'>,
): void {
  const records = store.of(managementAccount);
  records.accounts.delete(account);
  store.members.delete(account);
  forgetTarget(account, records);
  effects.accountLeft(account, organizationId);
}
