import { canonicalJson } from './canonical-json.js';
import type { CommittedValue } from './commitment.js';
import { digest } from './digest.js';

export type ActorKind = 'USER' | 'SERVICE' | 'SYSTEM';

export interface AuditActor {
  /** Who, in the words of the issuer: an opaque subject, because it cannot be redacted. */
  readonly subject: string;
  readonly kind: ActorKind;
}

export interface AuditTarget {
  readonly type: string;
  readonly id: string;
}

/** What happened, before it has a place in the chain. */
export interface AuditEntry {
  readonly tenant: string;
  /** ISO 8601 in UTC with milliseconds */
  readonly at: string;
  readonly actor: AuditActor;
  /** `policy.activated` */
  readonly action: string;
  readonly target: AuditTarget;
  readonly before: CommittedValue | null;
  readonly after: CommittedValue | null;
  readonly requestId: string | null;
}

export interface AuditEvent extends AuditEntry {
  /** 1, 2, 3…: per tenant, without gaps */
  readonly seq: bigint;
  /** Hash of the event before; of the first one: {@link genesisHash} */
  readonly prevHash: string;
  readonly hash: string;
}

/** The end of a chain: where the next event goes. */
export interface ChainHead {
  readonly seq: bigint;
  readonly hash: string;
}

/** The action that says that values of the event `target.id` were taken away. */
export const redactionAction = 'audit.redacted';
/** The type of its target. */
export const redactionTarget = 'AuditEvent';

/** The empty chain of a tenant. Tenants have different ones, so no event fits into another tenant's chain. */
export function emptyChain(tenant: string): ChainHead {
  return { seq: 0n, hash: genesisHash(tenant) };
}

export function genesisHash(tenant: string): string {
  return digest('genesis', tenant);
}

/** Gives entries their places behind `head`: a pure function, so the lock that protects the head is held briefly. */
export function chainEntries(head: ChainHead, entries: readonly AuditEntry[]): { readonly events: AuditEvent[]; readonly head: ChainHead } {
  const events: AuditEvent[] = [];
  let { seq, hash } = head;
  for (const entry of entries) {
    seq += 1n;
    const linked = { ...entry, seq, prevHash: hash };
    hash = eventHash(linked);
    events.push({ ...linked, hash });
  }
  return { events, head: { seq, hash } };
}

/** SHA-256 over the canonical JSON of every member but the hash; `before` and `after` count by their commitments. */
export function eventHash(event: Omit<AuditEvent, 'hash'>): string {
  const { tenant, seq, at, actor, action, target, before, after, requestId, prevHash } = event;
  return digest(
    'event',
    canonicalJson({
      tenant,
      seq: seq.toString(),
      at,
      actor: { subject: actor.subject, kind: actor.kind },
      action,
      target: { type: target.type, id: target.id },
      before: before?.commitment ?? null,
      after: after?.commitment ?? null,
      requestId,
      prevHash,
    }),
  );
}
