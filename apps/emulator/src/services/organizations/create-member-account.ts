import type { CreateAccountFailureReason } from '@aws-sdk/client-organizations';

import { isAddressTaken } from './account-profile.js';
import { isFull } from './account-quota.js';
import { addMemberAccount } from './add-member-account.js';
import type { OrganizationsContext } from './context.js';
import { type AccountCreationRecord, newAccountCreationId, newAccountId, type OrganizationRecord, type Tags } from './organization.js';
import type { OrganizationsStore } from './organizations-store.js';
import { invalidInput } from './refusals.js';

export interface RequestedAccount {
  readonly organization: OrganizationRecord;
  readonly email: string;
  readonly name: string;
  readonly roleName: string;
  readonly tags: Tags;
}

/**
 * Begins to create an account: it is a member at once, but nobody learns its number before the creation completes.
 * To be called inside a transaction.
 *
 * @param inProgress other creations of the organization
 */
export function startCreation(
  requested: RequestedAccount,
  inProgress: readonly AccountCreationRecord[],
  ctx: OrganizationsContext,
): AccountCreationRecord {
  const { organization, email, name, roleName, tags } = requested;
  const requestedAt = ctx.now().getTime();
  const completesAt = requestedAt + ctx.settings.createAccountSeconds * 1000;
  const failureReason = failureOf(requested, inProgress, ctx);
  const account = unusedAccountId(ctx);
  const creation: AccountCreationRecord = {
    id: newAccountCreationId(ctx.ids),
    accountName: name,
    email,
    govCloud: false,
    requestedAt,
    completesAt,
    ...(failureReason === undefined ? { accountId: account } : { failureReason }),
  };
  ctx.store.of(organization.managementAccount).creations.put(creation.id, creation);
  if (failureReason !== undefined) return creation;
  addMemberAccount({ organization, account, name, email, joinedAt: completesAt, tags }, ctx);
  ctx.effects.accountCreated(account, roleName, organization.managementAccount);
  return creation;
}

/** @throws InvalidInputException for the prefix of service-linked roles */
export function refuseRoleName(roleName: string): void {
  if (roleName.startsWith('AWSServiceRoleFor')) {
    throw invalidInput(
      'INVALID_ROLE_NAME',
      "You provided a role name that isn't valid. A role name can't begin with the reserved prefix AWSServiceRoleFor.",
    );
  }
}

function failureOf(
  { organization, email }: RequestedAccount,
  inProgress: readonly AccountCreationRecord[],
  ctx: OrganizationsContext,
): CreateAccountFailureReason | undefined {
  if (!isAddress(email)) return 'INVALID_EMAIL';
  const address = email.toLowerCase();
  if (inProgress.some((creation) => creation.failureReason === undefined && creation.email.toLowerCase() === address)) {
    return 'CONCURRENT_ACCOUNT_MODIFICATION';
  }
  if (isAddressTaken(email, ctx.store)) return 'EMAIL_ALREADY_EXISTS';
  return isFull(ctx.store.of(organization.managementAccount), ctx) ? 'ACCOUNT_LIMIT_EXCEEDED' : undefined;
}

/** The rules of the parameter Email: https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateAccount.html */
function isAddress(email: string): boolean {
  const [local = '', domain = '', ...more] = email.split('@');
  if (more.length > 0 || !/^[\x21-\x7e]+$/.test(email)) return false;
  if (local === '' || local.startsWith('.') || /["'()<>[\]:;,\\|%&]/.test(local)) return false;
  return /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(domain) && domain.includes('.');
}

function unusedAccountId({ ids, store }: { readonly ids: OrganizationsContext['ids']; readonly store: OrganizationsStore }): string {
  let account = newAccountId(ids);
  while (store.members.get(account) || store.profiles.get(account)) account = newAccountId(ids);
  return account;
}
