import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';

import { refusal } from '../../errors.js';
import type { Clock } from '../../platform/clock.js';
import { CLOCK, LOG } from '../../platform/injection-tokens.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../tenants.js';
import type { Actor } from '../access/actor.js';

const KEPT_MILLISECONDS = 24 * 3600 * 1000;
const SWEEP_MILLISECONDS = 15 * 60 * 1000;

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
export class Idempotency implements OnModuleInit, OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    const sweep = () => this.sweep().catch((error: unknown) => this.log.warn({ err: error }, 'Old idempotency keys could not be deleted'));
    this.#timer = setInterval(() => void sweep(), SWEEP_MILLISECONDS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  /** Deletes the keys that are too old to count. @returns how many */
  async sweep(): Promise<number> {
    const where = { expiresAt: { lte: this.clock.now() } };
    let swept = 0;
    for (const { id } of this.tenants.all()) swept += (await this.clients.of(id).idempotencyRecord.deleteMany({ where })).count;
    return swept;
  }

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
