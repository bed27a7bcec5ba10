import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';

import { Notifications } from '../../platform/postgres/notifications.js';
import { Snapshots } from './snapshots.js';

const EVERY_MILLISECONDS = 500;
/** While notifications arrive, in case one is lost; less than what may be stale. */
const TURNS_WHILE_NOTIFIED = 5;

/** Keeps the snapshots that are in use current, so that a policy counts on every replica within a second of its activation. */
@Injectable()
export class SnapshotFollower implements OnApplicationBootstrap, OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;
  #unlisten: (() => void) | undefined;
  #turn = 0;

  constructor(
    @Inject(Snapshots) private readonly snapshots: Snapshots,
    @Inject(Notifications) private readonly notifications: Notifications,
  ) {}

  onApplicationBootstrap(): void {
    this.#unlisten = this.notifications.listen('ledger', (payload) => this.#refresh(payload?.split(' ')[0]));
    this.#timer = setInterval(() => {
      this.#turn += 1;
      if (!this.notifications.connected || this.#turn % TURNS_WHILE_NOTIFIED === 0) this.#refresh(undefined);
    }, EVERY_MILLISECONDS);
    this.#timer.unref();
  }

  onModuleDestroy(): void {
    this.#unlisten?.();
    clearInterval(this.#timer);
  }

  /** @param tenant undefined: all */
  #refresh(tenant: string | undefined): void {
    for (const used of this.snapshots.tenants())
      // one that fails is asked for again by the next question, which then tells why
      if (tenant === undefined || used === tenant) this.snapshots.refresh(used).catch(() => undefined);
  }
}
