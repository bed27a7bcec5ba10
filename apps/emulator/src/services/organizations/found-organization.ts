import type { OrganizationFeatureSet } from '@aws-sdk/client-organizations';

import type { IdSource } from '../../request-context.js';
import { madeUpManagementProfile } from './account-profile.js';
import { addMemberAccount } from './add-member-account.js';
import { newOrganizationId, newRootId, type OrganizationRecord } from './organization.js';
import type { OrganizationsStore } from './organizations-store.js';

export interface FoundedOrganization {
  /** 12 digits; becomes the management account. */
  readonly account: string;
  readonly featureSet?: OrganizationFeatureSet | undefined;
}

export interface Founding {
  readonly store: OrganizationsStore;
  readonly ids: IdSource;
  readonly partition: string;
  now(): Date;
}

/** Writes a new organization with its root and its management account. To be called inside a transaction. */
export function foundOrganization(
  { account, featureSet = 'ALL' }: FoundedOrganization,
  { store, ids, partition, now }: Founding,
): OrganizationRecord {
  const at = now().getTime();
  const organization: OrganizationRecord = {
    id: newOrganizationId(ids),
    partition,
    managementAccount: account,
    featureSet,
    createdAt: at,
    rootId: newRootId(ids),
    rootTags: {},
    policyTypes: [],
    trustedServices: {},
  };
  store.of(account).organizations.put(organization.id, organization);
  store.owners.put(organization.id, { managementAccount: account });
  const { name, email } = store.profiles.get(account) ?? madeUpManagementProfile(account);
  addMemberAccount({ organization, account, name, email, joinedMethod: 'INVITED' }, { store, now });
  return organization;
}
