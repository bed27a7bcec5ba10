import type { Scope } from '../../store/control-store.js';
import { consumerOf } from './principal.js';
import type { AssociationRecord, InvitationRecord, ResourceShareRecord } from './resource-share.js';

/** One share with all that belongs to it. */
export class ShareEntry {
  /** The association that counts of each entity. */
  readonly current = {
    PRINCIPAL: new Map<string, AssociationRecord>(),
    RESOURCE: new Map<string, AssociationRecord>(),
    SOURCE: new Map<string, AssociationRecord>(),
  };
  readonly associations = new Map<string, AssociationRecord>();
  readonly invitations = new Map<string, InvitationRecord>();

  constructor(
    readonly scope: Scope,
    public share: ResourceShareRecord,
  ) {}
}

type Entries = Set<ShareEntry>;

/** Shares and current associations. */
export interface ShareUsage {
  readonly shares: number;
  readonly PRINCIPAL: number;
  readonly RESOURCE: number;
}

/** Shares of all accounts in memory, arranged by what is asked of them. Every change costs no more than what it touches. */
export class ShareIndex {
  readonly byId = new Map<string, ShareEntry>();
  /** By account and Region of the owner. */
  readonly byOwner = new Map<string, Entries>();
  readonly byResource = new Map<string, Entries>();
  /** By account, unit or organization. */
  readonly byConsumer = new Map<string, Entries>();
  /** By receiving account. */
  readonly invitations = new Map<string, Map<string, InvitationRecord>>();
  /** Of resources that were asked for: principal to shares. All resources with all principals of a share would be too many. */
  readonly #tables = new Map<string, Map<string, Entries>>();

  /** Current associations by account and Region of the owner. */
  readonly #associations = new Map<string, { PRINCIPAL: number; RESOURCE: number; SOURCE: number }>();

  usage(scope: Scope): ShareUsage {
    const { PRINCIPAL, RESOURCE } = this.#associations.get(ownerKey(scope)) ?? { PRINCIPAL: 0, RESOURCE: 0 };
    return { shares: this.byOwner.get(ownerKey(scope))?.size ?? 0, PRINCIPAL, RESOURCE };
  }

  /** Shares that name a principal and have the resource. */
  sharesFor(resourceArn: string, principal: string): Entries | undefined {
    const shares = this.byResource.get(resourceArn);
    if (shares === undefined) return undefined;
    let table = this.#tables.get(resourceArn);
    if (table === undefined) {
      table = new Map();
      for (const entry of shares) for (const named of entry.current.PRINCIPAL.keys()) add(table, named, entry);
      this.#tables.set(resourceArn, table);
    }
    return table.get(principal);
  }

  putShare(share: ResourceShareRecord, scope: Scope): void {
    const known = this.byId.get(share.id);
    if (known !== undefined) {
      known.share = share;
      return;
    }
    const entry = new ShareEntry(scope, share);
    this.byId.set(share.id, entry);
    add(this.byOwner, ownerKey(scope), entry);
  }

  deleteShare(id: string): void {
    const entry = this.byId.get(id);
    if (entry === undefined) return;
    for (const association of [...entry.associations.values()]) this.deleteAssociation(association);
    for (const invitation of [...entry.invitations.values()]) this.deleteInvitation(invitation);
    this.byId.delete(id);
    remove(this.byOwner, ownerKey(entry.scope), entry);
  }

  /** An association whose share is gone counts for nothing. */
  putAssociation(association: AssociationRecord): void {
    const entry = this.byId.get(association.shareId);
    if (entry === undefined) return;
    entry.associations.set(association.id, association);
    const current = entry.current[association.type];
    const before = current.get(association.entity);
    if (before !== undefined && before.id !== association.id && !follows(association, before)) return;
    current.set(association.entity, association);
    if (before === undefined) this.#add(entry, association);
  }

  deleteAssociation({ id, shareId, type, entity }: AssociationRecord): void {
    const entry = this.byId.get(shareId);
    if (entry === undefined || !entry.associations.delete(id) || entry.current[type].get(entity)?.id !== id) return;
    let last: AssociationRecord | undefined;
    for (const other of entry.associations.values()) {
      if (other.type === type && other.entity === entity && (last === undefined || follows(other, last))) last = other;
    }
    if (last !== undefined) {
      entry.current[type].set(entity, last);
      return;
    }
    entry.current[type].delete(entity);
    this.#remove(entry, { type, entity });
  }

  putInvitation(invitation: InvitationRecord): void {
    const entry = this.byId.get(invitation.shareId);
    if (entry === undefined) return;
    entry.invitations.set(invitation.id, invitation);
    const received = this.invitations.get(invitation.receiver) ?? new Map<string, InvitationRecord>();
    this.invitations.set(invitation.receiver, received.set(invitation.id, invitation));
  }

  deleteInvitation({ id, shareId, receiver }: InvitationRecord): void {
    this.byId.get(shareId)?.invitations.delete(id);
    const received = this.invitations.get(receiver);
    received?.delete(id);
    if (received?.size === 0) this.invitations.delete(receiver);
  }

  #count({ scope }: ShareEntry, type: AssociationRecord['type'], change: number): void {
    const key = ownerKey(scope);
    const counts = this.#associations.get(key) ?? { PRINCIPAL: 0, RESOURCE: 0, SOURCE: 0 };
    counts[type] += change;
    this.#associations.set(key, counts);
  }

  #add(entry: ShareEntry, { type, entity }: Pick<AssociationRecord, 'type' | 'entity'>): void {
    this.#count(entry, type, 1);
    if (type === 'RESOURCE') {
      add(this.byResource, entity, entry);
      const table = this.#tables.get(entity);
      if (table !== undefined) for (const principal of entry.current.PRINCIPAL.keys()) add(table, principal, entry);
    }
    if (type === 'PRINCIPAL') {
      add(this.byConsumer, consumerOf(entity), entry);
      for (const table of this.#tablesOf(entry)) add(table, entity, entry);
    }
  }

  #remove(entry: ShareEntry, { type, entity }: Pick<AssociationRecord, 'type' | 'entity'>): void {
    this.#count(entry, type, -1);
    if (type === 'RESOURCE') {
      remove(this.byResource, entity, entry);
      const table = this.#tables.get(entity);
      if (table !== undefined) for (const principal of entry.current.PRINCIPAL.keys()) remove(table, principal, entry);
      if (!this.byResource.has(entity)) this.#tables.delete(entity);
    }
    if (type === 'PRINCIPAL') {
      const consumer = consumerOf(entity);
      const stillNamed = [...entry.current.PRINCIPAL.keys()].some((principal) => consumerOf(principal) === consumer);
      if (!stillNamed) remove(this.byConsumer, consumer, entry);
      for (const table of this.#tablesOf(entry)) remove(table, entity, entry);
    }
  }

  *#tablesOf(entry: ShareEntry): Generator<Map<string, Entries>> {
    for (const resource of entry.current.RESOURCE.keys()) {
      const table = this.#tables.get(resource);
      if (table !== undefined) yield table;
    }
  }
}

export function ownerKey({ account, region }: Scope): string {
  return `${account}/${region}`;
}

/** Of two associations of one entity the later counts; of two in one millisecond the one that has not ended. */
function follows(candidate: AssociationRecord, before: AssociationRecord): boolean {
  if (candidate.createdAt !== before.createdAt) return candidate.createdAt > before.createdAt;
  return before.disassociatingAt !== undefined || before.failure !== undefined;
}

function add(map: Map<string, Entries>, key: string, entry: ShareEntry): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, new Set([entry]));
  else found.add(entry);
}

function remove(map: Map<string, Entries>, key: string, entry: ShareEntry): void {
  const found = map.get(key);
  found?.delete(entry);
  if (found?.size === 0) map.delete(key);
}
