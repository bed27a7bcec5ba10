import type { OrganizationsContext } from './context.js';
import { isPending } from './handshake.js';
import { isKept } from './member-account.js';
import type { OrganizationStore } from './organizations-store.js';

/**
 * Whether the organization has no place for another account: closed ones count for 90 days, open invitations too.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html
 *
 * @param acceptedHandshake an invitation that becomes an account now, so is not counted itself
 */
export function isFull(
  records: OrganizationStore,
  { now, settings }: Pick<OrganizationsContext, 'now' | 'settings'>,
  acceptedHandshake?: string,
): boolean {
  const at = now().getTime();
  const accounts = records.accounts.list().filter((account) => isKept(account, at)).length;
  if (accounts >= settings.accountLimit) return true;
  const invitations = records.handshakes
    .list()
    .filter((handshake) => handshake.action === 'INVITE' && handshake.id !== acceptedHandshake && isPending(handshake, at)).length;
  return accounts + invitations >= settings.accountLimit;
}
