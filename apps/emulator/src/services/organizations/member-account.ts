import type { AccountState, AccountStatus } from '@aws-sdk/client-organizations';

import type { MemberAccountRecord } from './organization.js';
import type { OrganizationStore } from './organizations-store.js';

const DAY = 86_400_000;

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_account_state.html: shown "for 90 days after closure is initiated" */
const SHOWN_CLOSED = 90 * DAY;

/** @param closeSeconds how long closing takes */
export function accountStateOf({ state, closedAt }: MemberAccountRecord, now: number, closeSeconds: number): AccountState {
  if (closedAt === undefined) return state;
  return isClosing({ closedAt }, now, closeSeconds) ? 'PENDING_CLOSURE' : 'CLOSED';
}

/** The older member of answers; a closed account is SUSPENDED there. */
export function accountStatusOf(state: AccountState): AccountStatus {
  return state === 'ACTIVE' || state === 'PENDING_CLOSURE' ? state : 'SUSPENDED';
}

export function isClosing({ closedAt }: Pick<MemberAccountRecord, 'closedAt'>, now: number, closeSeconds: number): boolean {
  return closedAt !== undefined && now < closedAt + closeSeconds * 1000;
}

/** False for an account that was closed so long ago that its organization has it no more. */
export function isKept({ closedAt }: Pick<MemberAccountRecord, 'closedAt'>, now: number): boolean {
  return closedAt === undefined || now < closedAt + SHOWN_CLOSED;
}

/** False also while the account is being created. */
export function isListed(account: MemberAccountRecord, now: number): boolean {
  return account.joinedAt <= now && isKept(account, now);
}

/** The accounts of an organization, in order of id. */
export function listedAccounts({ accounts }: Pick<OrganizationStore, 'accounts'>, now: number): MemberAccountRecord[] {
  return accounts.list().filter((account) => isListed(account, now));
}
