import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';

import type { Clock } from '../../platform/clock.js';
import { CLOCK, LOG } from '../../platform/injection-tokens.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../tenants.js';

const INTERVAL_MILLISECONDS = 15 * 60 * 1000;

/** Deletes the keys of mutations that are too old to count. */
@Injectable()
export class IdempotencySweep implements OnModuleInit, OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    const sweep = () => this.sweep().catch((error: unknown) => this.log.warn({ err: error }, 'Old idempotency keys could not be deleted'));
    this.#timer = setInterval(() => void sweep(), INTERVAL_MILLISECONDS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  /** @returns how many were deleted */
  async sweep(): Promise<number> {
    const where = { expiresAt: { lte: this.clock.now() } };
    let swept = 0;
    for (const { id } of this.tenants.all()) swept += (await this.clients.of(id).idempotencyRecord.deleteMany({ where })).count;
    return swept;
  }
}
