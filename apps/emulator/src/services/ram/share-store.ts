import { parseArn } from '@mlapps/aws-identity/arn';

import type { Collection, ControlStore, Scope } from '../../store/control-store.js';
import { type AssociationStanding, type ShareSurroundings, standingOf } from './association-standing.js';
import type { PermissionPolicy, ResourceGrants } from './grants.js';
import type { ManagedPermissions } from './managed-permissions.js';
import { createPermissionPolicies } from './permission-policies.js';
import { createResourceGrants } from './resource-grants.js';
import type {
  AssociationRecord,
  ClientTokenRecord,
  InvitationRecord,
  PermissionRecord,
  ReplaceWorkRecord,
  ResourceShareRecord,
} from './resource-share.js';
import { ownerKey, type ShareEntry, ShareIndex, type ShareUsage } from './share-index.js';

/** What one account keeps in one Region. Written through these collections the indexes stay right; a share before what belongs to it. */
export interface ScopedShares {
  readonly shares: Collection<ResourceShareRecord>;
  readonly associations: Collection<AssociationRecord>;
  readonly invitations: Collection<InvitationRecord>;
  /** Customer managed permissions by name. */
  readonly permissions: Collection<PermissionRecord>;
  readonly replaceWorks: Collection<ReplaceWorkRecord>;
  /** By operation and client token. */
  readonly clientTokens: Collection<ClientTokenRecord>;
}

/** Shares of every account and Region, with the indexes that decisions and receivers need. */
export interface ShareStore {
  readonly grants: ResourceGrants;
  /** The records of one account and Region. */
  of(scope: Scope): ScopedShares;
  /** Deleted ones included, as long as they are kept. */
  findShare(arn: string): ResourceShareRecord | undefined;
  findInvitation(arn: string): InvitationRecord | undefined;
  /** Customer managed ones only, deleted ones included. */
  findPermission(arn: string): PermissionRecord | undefined;
  /** What one owner has in one Region, oldest first. */
  sharesOf(scope: Scope): ResourceShareRecord[];
  /** How much an owner has in one Region; what has ended counts until it is forgotten. */
  usage(scope: Scope): ShareUsage;
  /** What one owner has in all Regions, oldest first. */
  sharesOwnedBy(account: string): ResourceShareRecord[];
  /** All shares there are, in no order. */
  allShares(): Iterable<ResourceShareRecord>;
  /** Shares that name an account, or a role or user of it, or a unit or organization by its ARN; whatever their state, oldest first. */
  sharesNaming(consumer: string): ResourceShareRecord[];
  sharesWithResource(resourceArn: string): ResourceShareRecord[];
  /** All associations of a share, also past ones, oldest first. */
  associationsOf(share: Pick<ResourceShareRecord, 'id'>): AssociationRecord[];
  /** The association that counts of an entity: the last. */
  association(share: Pick<ResourceShareRecord, 'id'>, type: AssociationRecord['type'], entity: string): AssociationRecord | undefined;
  /** The associations that count of one type, in no order. */
  currentAssociations(share: Pick<ResourceShareRecord, 'id'>, type: AssociationRecord['type']): Iterable<AssociationRecord>;
  /** All invitations an account was ever sent, oldest first. */
  invitationsTo(account: string): InvitationRecord[];
  /** Invitations of a share, oldest first. */
  invitationsOf(share: Pick<ResourceShareRecord, 'id'>): InvitationRecord[];
  /** The share something belongs to. */
  shareOf(part: Pick<AssociationRecord, 'shareId'>): ResourceShareRecord;
  /** Where the records of an association's share are kept. */
  scopeOf(association: Pick<AssociationRecord, 'shareId'>): Scope;
  /** Where an association stands, by the clock, its invitation and the organizations. */
  standing(association: AssociationRecord, now: number): AssociationStanding;
  /** The same object for the same version; nothing for a version that does not exist. */
  permissionPolicy(arn: string, version: number): PermissionPolicy | undefined;
  scopesWithTokens(): Scope[];
  /** All writes inside `work` are kept, or none. Not to be nested. */
  transaction<Result>(work: () => Result): Result;
  /** Forget the indexes, after state was removed. */
  clear(): void;
}

export interface ShareStoreSurroundings extends ShareSurroundings {
  readonly managedPermissions: ManagedPermissions;
}

const SHARES = 'ram-share';
const ASSOCIATIONS = 'ram-association';
const INVITATIONS = 'ram-invitation';
const CLIENT_TOKENS = 'ram-client-token';

export function createShareStore(store: ControlStore, surroundings: ShareStoreSurroundings): ShareStore {
  let loaded: { readonly index: ShareIndex; readonly generation: number } | undefined;
  const index = (): ShareIndex => {
    // a transaction that failed, of whatever service, took records back that were indexed
    if (loaded?.generation !== store.generation) loaded = { index: loadIndex(store), generation: store.generation };
    return loaded.index;
  };
  const scopes = new Map<string, ScopedShares>();
  const of = (scope: Scope): ScopedShares => {
    const key = ownerKey(scope);
    const found = scopes.get(key) ?? openScope(store, { account: scope.account, region: scope.region }, index);
    scopes.set(key, found);
    return found;
  };
  const policies = createPermissionPolicies(surroundings.managedPermissions, (scope) => of(scope).permissions);
  const { findPermission, permissionPolicy } = policies;
  const entryStanding = (association: AssociationRecord, entry: ShareEntry, now: number): AssociationStanding => {
    const invitation = association.invitationId === undefined ? undefined : entry.invitations.get(association.invitationId);
    return standingOf(association, entry.share, invitation, now, surroundings);
  };
  const entryOf = (share: Pick<ResourceShareRecord, 'id'>): ShareEntry | undefined => index().byId.get(share.id);
  return {
    grants: createResourceGrants({ index, standing: entryStanding, permissionPolicy }),
    of,
    findShare: (arn) => {
      const share = index().byId.get(lastSegment(arn))?.share;
      return share?.arn === arn ? share : undefined;
    },
    findInvitation: (arn) => {
      const account = parseArn(arn)?.account;
      const region = parseArn(arn)?.region;
      if (account === undefined || region === undefined) return undefined;
      const invitation = of({ account, region }).invitations.get(lastSegment(arn));
      return invitation?.arn === arn ? invitation : undefined;
    },
    findPermission,
    sharesOf: (scope) => sharesIn(index().byOwner.get(ownerKey(scope))),
    usage: (scope) => index().usage(scope),
    sharesOwnedBy: (account) => {
      const regions = [...index().byOwner].filter(([key]) => key.startsWith(`${account}/`));
      return regions.flatMap(([, entries]) => sharesIn(entries));
    },
    *allShares() {
      for (const { share } of index().byId.values()) yield share;
    },
    sharesNaming: (consumer) => sharesIn(index().byConsumer.get(consumer)),
    sharesWithResource: (resourceArn) => sharesIn(index().byResource.get(resourceArn)),
    associationsOf: (share) => oldestFirst(entryOf(share)?.associations.values() ?? [], ({ createdAt }) => createdAt),
    association: (share, type, entity) => entryOf(share)?.current[type].get(entity),
    currentAssociations: (share, type) => entryOf(share)?.current[type].values() ?? [],
    invitationsTo: (account) => oldestFirst(index().invitations.get(account)?.values() ?? [], ({ invitedAt }) => invitedAt),
    invitationsOf: (share) => oldestFirst(entryOf(share)?.invitations.values() ?? [], ({ invitedAt }) => invitedAt),
    shareOf: ({ shareId }) => entryOf({ id: shareId })!.share,
    scopeOf: ({ shareId }) => entryOf({ id: shareId })!.scope,
    standing: (association, now) => entryStanding(association, entryOf({ id: association.shareId })!, now),
    permissionPolicy,
    scopesWithTokens: () => store.scopes(CLIENT_TOKENS),
    transaction: (work) => store.transaction(work),
    clear: () => {
      loaded = undefined;
      policies.clear();
    },
  };
}

function openScope(store: ControlStore, scope: Scope, index: () => ShareIndex): ScopedShares {
  return {
    shares: indexed(store.collection<ResourceShareRecord>(SHARES, scope), index, {
      put: (indexes, share) => indexes.putShare(share, scope),
      delete: (indexes, share) => indexes.deleteShare(share.id),
    }),
    associations: indexed(store.collection<AssociationRecord>(ASSOCIATIONS, scope), index, {
      put: (indexes, association) => indexes.putAssociation(association),
      delete: (indexes, association) => indexes.deleteAssociation(association),
    }),
    invitations: indexed(store.collection<InvitationRecord>(INVITATIONS, scope), index, {
      put: (indexes, invitation) => indexes.putInvitation(invitation),
      delete: (indexes, invitation) => indexes.deleteInvitation(invitation),
    }),
    permissions: store.collection('ram-permission', scope),
    replaceWorks: store.collection('ram-replace-work', scope),
    clientTokens: store.collection(CLIENT_TOKENS, scope),
  };
}

interface IndexWrites<Value> {
  put(index: ShareIndex, value: Value): void;
  delete(index: ShareIndex, value: Value): void;
}

/** A collection whose writes reach the index as well. */
function indexed<Value extends object>(
  collection: Collection<Value>,
  index: () => ShareIndex,
  writes: IndexWrites<Value>,
): Collection<Value> {
  return {
    get: (id) => collection.get(id),
    entries: () => collection.entries(),
    list: () => collection.list(),
    count: () => collection.count(),
    get revision() {
      return collection.revision;
    },
    put: (id, value) => {
      // loaded before the write, or it would be read twice
      const indexes = index();
      collection.put(id, value);
      writes.put(indexes, value);
    },
    delete: (id) => {
      const indexes = index();
      const value = collection.get(id);
      if (value === undefined) return false;
      collection.delete(id);
      writes.delete(indexes, value);
      return true;
    },
  };
}

function loadIndex(store: ControlStore): ShareIndex {
  const index = new ShareIndex();
  const each = <Value extends object>(kind: string, put: (value: Value, scope: Scope) => void): void => {
    for (const scope of store.scopes(kind)) for (const value of store.collection<Value>(kind, scope).list()) put(value, scope);
  };
  each<ResourceShareRecord>(SHARES, (share, scope) => index.putShare(share, scope));
  each<AssociationRecord>(ASSOCIATIONS, (association) => index.putAssociation(association));
  each<InvitationRecord>(INVITATIONS, (invitation) => index.putInvitation(invitation));
  return index;
}

function sharesIn(entries: ReadonlySet<ShareEntry> | undefined): ResourceShareRecord[] {
  const shares = [...(entries ?? [])].map(({ share }) => share);
  return oldestFirst(shares, ({ createdAt }) => createdAt);
}

function oldestFirst<Item extends { readonly id: string }>(items: Iterable<Item>, at: (item: Item) => number): Item[] {
  return [...items].sort((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : Number(a.id > b.id)));
}

function lastSegment(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
