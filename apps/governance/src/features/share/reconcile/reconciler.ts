import { hostname } from 'node:os';
import { randomUUID } from 'node:crypto';

import { Inject, Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';

import type { Clock } from '../../../platform/clock.js';
import { CLOCK } from '../../../platform/injection-tokens.js';
import { Notifications } from '../../../platform/postgres/notifications.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../../tenants.js';
import { DueLooks } from '../../audit/due-looks.js';
import { ShareSettings } from '../share-settings.js';
import { claimDue, nextDue } from './share-claims.js';
import { ShareWorker } from './share-worker.js';

/** The lease of a replica that is gone ends without a notification. */
const LOOK_MILLISECONDS = 5_000;

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
  readonly #looks: DueLooks;

  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(ShareWorker) private readonly worker: ShareWorker,
    @Inject(ShareSettings) private readonly settings: ShareSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Notifications) notifications: Notifications,
  ) {
    this.#looks = new DueLooks(notifications, LOOK_MILLISECONDS);
  }

  onApplicationBootstrap(): void {
    if (this.settings.pollMilliseconds === 0) return;
    this.#timer = setInterval(() => void this.#look(), this.settings.pollMilliseconds);
    this.#timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    this.#looks.close();
    await Promise.all(this.#running);
  }

  /** One statement for a tenant that has nothing to do, and only when there is an occasion. */
  async #look(): Promise<void> {
    for (const { id } of this.tenants.all()) {
      if (this.#stopped || !this.#looks.isDue(id, this.clock.now())) continue;
      this.#looks.begin(id);
      try {
        const next = await nextDue(this.clients.of(id));
        this.#looks.end(id, next);
        if (next !== null && next <= this.clock.now()) this.wake(id);
      } catch (error) {
        this.#looks.call(id);
        if (!this.#stopped) this.#log.error(`Shares of ${id} could not be looked for`, (error as Error).stack);
      }
    }
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
      // when they are due again is told to nobody
      this.#looks.call(tenant);
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
