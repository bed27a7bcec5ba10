import type { AccountJoinedMethod } from '@aws-sdk/client-organizations';

import { profileOf, putProfile } from './account-profile.js';
import type { MemberAccountRecord, OrganizationRecord, Tags } from './organization.js';
import type { OrganizationsStore } from './organizations-store.js';

export interface AddedMemberAccount {
  readonly organization: OrganizationRecord;
  /** 12 digits; may be one that was never seen. */
  readonly account: string;
  /** As the account was known before, or made from its number, unless given. */
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  /** The root unless given. */
  readonly parentId?: string | undefined;
  readonly joinedMethod?: AccountJoinedMethod;
  /** Now unless given; later while the account is being created. */
  readonly joinedAt?: number;
  readonly tags?: Tags | undefined;
}

/**
 * Makes an account a member of an organization. To be called inside a transaction; does not look whether it already is a member somewhere,
 * and leaves the role of a created account to `OrganizationsEffects.accountCreated`.
 */
export function addMemberAccount(
  given: AddedMemberAccount,
  { store, now }: { readonly store: OrganizationsStore; now(): Date },
): MemberAccountRecord {
  const { organization, account: id } = given;
  const known = profileOf(id, store);
  const account: MemberAccountRecord = {
    id,
    name: given.name ?? known.name,
    email: given.email ?? known.email,
    parentId: given.parentId ?? organization.rootId,
    joinedMethod: given.joinedMethod ?? 'CREATED',
    joinedAt: given.joinedAt ?? now().getTime(),
    state: 'ACTIVE',
    tags: given.tags ?? {},
    delegatedServices: {},
  };
  store.of(organization.managementAccount).accounts.put(id, account);
  store.members.put(id, { organizationId: organization.id, managementAccount: organization.managementAccount });
  putProfile(id, { name: account.name, email: account.email }, store);
  return account;
}
