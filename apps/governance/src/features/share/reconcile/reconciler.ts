import { hostname } from 'node:os';
import { randomUUID } from 'node:crypto';

import { Inject, Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';

import type { Clock } from '../../../platform/clock.js';
import { CLOCK } from '../../../platform/injection-tokens.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../../tenants.js';
import { ShareSettings } from '../share-settings.js';
import { claimDue } from './share-claims.js';
import { ShareWorker } from './share-worker.js';

interface Lane {
  readonly revocationsOnly: boolean;
  busy: boolean;
}

/**
 * Works on due shares, in every replica. One lane is kept for shares from which access is to be taken away, so that these never wait for others.
 */
@Injectable()
export class Reconciler implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #owner = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;
  readonly #log = new Logger(Reconciler.name);
  readonly #running = new Set<Promise<void>>();
  readonly #lanes = new Map<string, Lane[]>();
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(ShareWorker) private readonly worker: ShareWorker,
    @Inject(ShareSettings) private readonly settings: ShareSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.pollMilliseconds === 0) return;
    this.#timer = setInterval(() => this.wake(), this.settings.pollMilliseconds);
    this.#timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await Promise.all(this.#running);
  }

  /** Looks for due shares now; with a tenant for its alone. */
  wake(tenant?: string): void {
    if (this.#stopped || this.settings.pollMilliseconds === 0) return;
    for (const { id } of tenant === undefined ? this.tenants.all() : [{ id: tenant }])
      for (const lane of this.#lanesOf(id)) this.#fill(id, lane);
  }

  /** Works until nothing is due any more, and nobody of this process is at work. */
  async drain(tenant: string): Promise<void> {
    while (!this.#stopped) {
      if (await this.#batch(tenant, false)) continue;
      if (this.#running.size === 0) return;
      await Promise.all(this.#running);
    }
  }

  #lanesOf(tenant: string): Lane[] {
    const known = this.#lanes.get(tenant);
    if (known !== undefined) return known;
    const ordinary = Array.from({ length: this.settings.lanes }, (): Lane => ({ revocationsOnly: false, busy: false }));
    const lanes = [{ revocationsOnly: true, busy: false }, ...ordinary];
    this.#lanes.set(tenant, lanes);
    return lanes;
  }

  #fill(tenant: string, lane: Lane): void {
    if (lane.busy) return;
    lane.busy = true;
    const running = this.#work(tenant, lane).finally(() => {
      lane.busy = false;
      this.#running.delete(running);
    });
    this.#running.add(running);
  }

  async #work(tenant: string, { revocationsOnly }: Lane): Promise<void> {
    try {
      while (!this.#stopped && (await this.#batch(tenant, revocationsOnly))) {
        // the next batch
      }
    } catch (error) {
      // the database is away, or what was worked on is somebody else's by now: leases end by themselves
      this.#log.error(`Shares of ${tenant} could not be worked on`, (error as Error).stack);
    }
  }

  async #batch(tenant: string, revocationsOnly: boolean): Promise<boolean> {
    const { batch: limit } = this.settings;
    const claims = await claimDue(this.clients.of(tenant), { owner: this.#owner, now: this.clock.now(), limit, revocationsOnly });
    if (claims.length === 0) return false;
    await this.worker.attend(tenant, claims);
    return true;
  }
}
