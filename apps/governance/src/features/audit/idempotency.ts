import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../errors.js';
import type { Clock } from '../../platform/clock.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import type { Actor } from '../access/actor.js';

const KEPT_MILLISECONDS = 24 * 3600 * 1000;

/** Thrown in place of a second change: what the first one made. */
export class Replayed extends Error {
  override readonly name = 'Replayed';

  constructor(
    readonly id: string,
    readonly revision: bigint,
  ) {
    super('This request was carried out before.');
  }
}

/**
 * Keys of mutations, kept for a day with what they made. The record is part of the change's own transaction and an advisory lock stands for
 * "at work": whatever crashes, a key is either unused or has its answer.
 */
@Injectable()
export class Idempotency {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** @returns what to call with the result, in the same transaction */
  async begin(
    tx: Transaction,
    actor: Actor,
    { key, requestHash }: NonNullable<Actor['idempotency']>,
  ): Promise<(result: unknown, revision: bigint) => Promise<void>> {
    const { tenant, subject } = actor;
    const [lock] = await tx.$queryRaw<{ taken: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(hashtextextended(${`${tenant} ${subject} ${key}`}, 0)) AS taken`;
    if (lock?.taken !== true) throw refusal('idempotencyInProgress', {}, ['input', 'idempotencyKey']);
    const where = { tenant_subject_key: { tenant, subject, key } };
    const known = await tx.idempotencyRecord.findUnique({ where });
    const now = this.clock.now();
    if (known !== null && known.expiresAt > now) {
      if (known.requestHash !== requestHash) throw refusal('idempotencyKeyMismatch', {}, ['input', 'idempotencyKey']);
      const { id, revision } = known.response as { id: string; revision: string };
      throw new Replayed(id, BigInt(revision));
    }
    return async (result, revision) => {
      const { id } = result as { id: string };
      const values = {
        requestHash,
        response: { id, revision: String(revision) },
        createdAt: now,
        expiresAt: new Date(now.getTime() + KEPT_MILLISECONDS),
      };
      await tx.idempotencyRecord.upsert({ where, create: { subject, key, ...values }, update: values });
    };
  }
}
