import { commit } from '@mlapps/audit-log/commitment';
import type { JsonValue } from '@mlapps/audit-log/canonical-json';
import { Inject, Injectable } from '@nestjs/common';
import { Subject } from 'rxjs';
import type { Observable } from 'rxjs';

import { refusal } from '../../errors.js';
import type { Clock } from '../../platform/clock.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import { withRetries } from '../../platform/prisma/transaction-conflict.js';
import type { Actor } from '../access/actor.js';
import { Idempotency } from './idempotency.js';
import { appendToChain } from './ledger-chain.js';

/** JSON that can be compared and hashed. */
export type Json = JsonValue;

/** One thing that changed, as the audit, subscriptions and webhooks tell it. */
export interface Change {
  /** What happened, past tense: `policy.activated`. */
  readonly action: string;
  /** Type of the schema, e.g. `SharingPolicy`. */
  readonly targetType: string;
  readonly targetId: string;
  readonly before?: Json;
  readonly after?: Json;
}

export interface Committed<Result> {
  readonly result: Result;
  /** Sequence number of the last event of the tenant once the change is visible. */
  readonly revision: bigint;
}

/** A tenant has new events, made in this process. */
export interface Growth {
  readonly tenant: string;
  readonly revision: bigint;
}

/** Waiting for a connection and for the lock of the chain's head, which every writer of the tenant passes. */
const transaction = { maxWait: 15_000, timeout: 30_000 };

/** The only way to change something: the change and its audit events are one transaction. */
@Injectable()
export class Ledger {
  readonly #grown = new Subject<Growth>();

  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Idempotency) private readonly idempotency: Idempotency,
  ) {}

  /** Tells of every commit of this process that added events; other processes' are heard of by LISTEN `ledger`. */
  get grown(): Observable<Growth> {
    return this.#grown.asObservable();
  }

  /**
   * With `actor.idempotency` the result needs an `id`, and a second commit with the key is not made.
   *
   * @param work may be run again when PostgreSQL ends the transaction in favour of another: it changes nothing outside of `tx`
   * @throws what `work` throws; then nothing was changed
   * @throws Replayed when the key was used with the same request; Refusal when with another, or when the first is still at work
   */
  async commit<Result>(
    actor: Actor,
    work: (tx: Transaction, record: (change: Change) => void) => Promise<Result>,
  ): Promise<Committed<Result>> {
    const { result, revision, events } = await withRetries(() => this.#once(actor, work));
    if (events > 0) this.#grown.next({ tenant: actor.tenant, revision });
    return { result, revision };
  }

  /** The tenant's current revision, from the database. */
  async revision(tenant: string): Promise<bigint> {
    return revisionOf(this.clients.of(tenant), tenant);
  }

  #once<Result>(actor: Actor, work: (tx: Transaction, record: (change: Change) => void) => Promise<Result>) {
    return this.clients.of(actor.tenant).$transaction(async (tx) => {
      const once = actor.idempotency && (await this.idempotency.begin(tx, actor, actor.idempotency));
      const changes: Change[] = [];
      const result = await work(tx, (change) => changes.push(change));
      const revision = await this.#append(tx, actor, changes);
      await once?.(result, revision);
      return { result, revision, events: changes.length };
    }, transaction);
  }

  async #append(tx: Transaction, actor: Actor, changes: readonly Change[]): Promise<bigint> {
    const { tenant, subject, kind, requestId } = actor;
    if (changes.length === 0) return revisionOf(tx, tenant);
    const at = this.clock.now().toISOString();
    const entries = changes.map(({ action, targetType, targetId, before = null, after = null }) => ({
      tenant,
      at,
      actor: { subject, kind },
      action,
      target: { type: targetType, id: targetId },
      before: before === null ? null : commit(storable(before)),
      after: after === null ? null : commit(storable(after)),
      requestId,
    }));
    return appendToChain(tx, tenant, entries);
  }
}

async function revisionOf(client: Transaction, tenant: string): Promise<bigint> {
  const head = await client.ledgerHead.findUnique({ where: { tenant }, select: { seq: true } });
  return head?.seq ?? 0n;
}

/** What PostgreSQL and canonical JSON can both hold. @throws Refusal `validation`: such characters come from a caller's input */
function storable(value: Json): Json {
  if (/(?<!\\)(\\\\)*\\u(0000|d[89a-f])/.test(JSON.stringify(value)))
    throw refusal('validation', { reason: 'Text with a NUL character or half of a surrogate pair cannot be kept.' });
  return value;
}
