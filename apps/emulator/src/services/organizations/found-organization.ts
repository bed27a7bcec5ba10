import type { OrganizationFeatureSet } from '@aws-sdk/client-organizations';

import type { IdSource } from '../../request-context.js';
import { addMemberAccount } from './add-member-account.js';
import { newOrganizationId, newRootId, type OrganizationRecord } from './organization.js';
import type { OrganizationsStore } from './organizations-store.js';

export interface FoundedOrganization {
  /** 12 digits; becomes the management account. */
  readonly account: string;
  readonly featureSet?: OrganizationFeatureSet | undefined;
  /** Chosen at random unless given. */
  readonly id?: string;
  readonly rootId?: string;
  /** Of the management account; `management` and an address made from its number unless given. */
  readonly name?: string;
  readonly email?: string;
}

export interface Founding {
  readonly store: OrganizationsStore;
  readonly ids: IdSource;
  readonly partition: string;
  now(): Date;
}

/** Writes a new organization with its root and its management account. To be called inside a transaction. */
export function foundOrganization(given: FoundedOrganization, { store, ids, partition, now }: Founding): OrganizationRecord {
  const { account, featureSet = 'ALL' } = given;
  const at = now().getTime();
  const organization: OrganizationRecord = {
    id: given.id ?? newOrganizationId(ids),
    partition,
    managementAccount: account,
    featureSet,
    createdAt: at,
    rootId: given.rootId ?? newRootId(ids),
    rootTags: {},
    policyTypes: [],
    trustedServices: {},
  };
  store.of(account).organizations.put(organization.id, organization);
  store.owners.put(organization.id, { managementAccount: account });
  const known = store.profiles.get(account);
  const name = given.name ?? known?.name ?? 'management';
  const email = given.email ?? known?.email ?? `management+${account}@example.com`;
  addMemberAccount({ organization, account, name, email, joinedMethod: 'INVITED' }, { store, now });
  return organization;
}
