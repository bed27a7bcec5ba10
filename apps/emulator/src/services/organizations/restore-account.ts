import { isKept } from './member-account.js';
import type { OrganizationsStore } from './organizations-store.js';

/**
 * Reopens a closed account, as AWS Support does on request; no operation of AWS Organizations can.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_close.html
 *
 * @param now milliseconds since the epoch
 * @returns why it cannot be reopened, or nothing when it was
 */
export function restoreAccount(id: string, store: OrganizationsStore, now: number): string | undefined {
  const member = store.members.get(id);
  const accounts = member && store.of(member.managementAccount).accounts;
  const account = accounts?.get(id);
  if (!account) return `Account ${id} is in no organization.`;
  const { closedAt, ...open } = account;
  if (closedAt === undefined) return `Account ${id} is not closed.`;
  if (!isKept(account, now)) return `Account ${id} was closed more than 90 days ago.`;
  accounts!.put(id, { ...open, state: 'ACTIVE', restoredAt: now });
  return undefined;
}
