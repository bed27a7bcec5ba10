import type { AccountProfile } from './organization.js';
import type { OrganizationsStore } from './organizations-store.js';

type Profiles = Pick<OrganizationsStore, 'profiles' | 'addresses'>;

const MADE_UP_ADDRESS = /^(?:account|management)\+(\d{12})@example\.com$/;

export function madeUpProfile(account: string): AccountProfile {
  return { name: `account-${account}`, email: `account+${account}@example.com` };
}

export function madeUpManagementProfile(account: string): AccountProfile {
  return { name: 'management', email: `management+${account}@example.com` };
}

/** Name and address of an account; made from its number when it never had others. */
export function profileOf(account: string, { profiles }: Pick<OrganizationsStore, 'profiles'>): AccountProfile {
  return profiles.get(account) ?? madeUpProfile(account);
}

/** Notes how an account is known from now on. To be called inside a transaction. */
export function putProfile(account: string, profile: AccountProfile, { profiles, addresses }: Profiles): void {
  profiles.put(account, profile);
  addresses.put(profile.email.toLowerCase(), { account });
}

/** The account an address belongs to, if any has been known by it. */
export function accountWithAddress(email: string, { addresses, profiles }: Profiles): string | undefined {
  const address = email.toLowerCase();
  const account = addresses.get(address)?.account ?? MADE_UP_ADDRESS.exec(address)?.[1];
  return account !== undefined && profileOf(account, { profiles }).email.toLowerCase() === address ? account : undefined;
}

/** True when a member of any organization has this address: an address is one account's. */
export function isAddressTaken(email: string, store: OrganizationsStore): boolean {
  const account = accountWithAddress(email, store);
  const member = account === undefined ? undefined : store.members.get(account);
  if (account === undefined || member === undefined) return false;
  const records = store.of(member.managementAccount);
  return records.organizations.get(member.organizationId) !== undefined && records.accounts.get(account) !== undefined;
}
