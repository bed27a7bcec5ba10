import { createHash } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';

import { CLOCK } from '../../platform/injection-tokens.js';
import type { Clock } from '../../platform/clock.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import type { Actor } from '../access/actor.js';
import { Idempotency } from './idempotency.js';

/** JSON that can be compared and hashed. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

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

/** The only way to change something: the change and its audit events are one transaction. */
@Injectable()
export class Ledger {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Idempotency) private readonly idempotency: Idempotency,
  ) {}

  /**
   * With `actor.idempotency` the result needs an `id`, and a second commit with the key is not made.
   *
   * @throws what `work` throws; then nothing was changed
   * @throws Replayed when the key was used with the same request; Refusal when with another, or when the first is still at work
   */
  async commit<Result>(
    actor: Actor,
    work: (tx: Transaction, record: (change: Change) => void) => Promise<Result>,
  ): Promise<Committed<Result>> {
    return this.clients.of(actor.tenant).$transaction(async (tx) => {
      const once = actor.idempotency && (await this.idempotency.begin(tx, actor, actor.idempotency));
      const changes: Change[] = [];
      const result = await work(tx, (change) => changes.push(change));
      const revision = await this.#append(tx, actor, changes);
      await once?.(result, revision);
      return { result, revision };
    });
  }

  /** The tenant's current revision, from the database. */
  async revision(tenant: string): Promise<bigint> {
    const head = await this.clients.of(tenant).ledgerHead.findUnique({ where: { tenant } });
    return head?.seq ?? 0n;
  }

  async #append(tx: Transaction, actor: Actor, changes: readonly Change[]): Promise<bigint> {
    const { tenant } = actor;
    await tx.$executeRaw`INSERT INTO ledger_head (seq, hash) VALUES (0, ${tenant}) ON CONFLICT DO NOTHING`;
    const [head] = await tx.$queryRaw<
      { seq: bigint; hash: string }[]
    >`SELECT seq, hash FROM ledger_head WHERE tenant = ${tenant} FOR UPDATE`;
    let { seq, hash } = head!;
    const at = this.clock.now();
    const events = changes.map(({ action, targetType, targetId, before = null, after = null }) => {
      seq += 1n;
      const prevHash = hash;
      const fields = [tenant, String(seq), at.toISOString(), actor.subject, action, targetType, targetId, before, after, prevHash];
      hash = createHash('sha256').update(JSON.stringify(fields)).digest('hex');
      return {
        seq,
        at,
        actor: actor.subject,
        actorKind: actor.kind,
        action,
        targetType,
        targetId,
        before,
        after,
        requestId: actor.requestId,
        prevHash,
        hash,
      };
    });
    if (events.length === 0) return seq;
    await tx.auditEvent.createMany({ data: events as never });
    await tx.ledgerHead.update({ where: { tenant }, data: { seq, hash } });
    await tx.$executeRaw`SELECT pg_notify('ledger', ${`${tenant} ${seq}`})`;
    return seq;
  }
}
