import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';

import { Snapshots } from './snapshots.js';

const EVERY_MILLISECONDS = 500;

/** Keeps the snapshots that are in use current, so that a policy counts on every replica within a second of its activation. */
@Injectable()
export class SnapshotFollower implements OnApplicationBootstrap, OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;

  constructor(@Inject(Snapshots) private readonly snapshots: Snapshots) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => this.#refresh(), EVERY_MILLISECONDS);
    this.#timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  #refresh(): void {
    // one that fails is asked for again by the next question, which then tells why
    for (const tenant of this.snapshots.tenants()) this.snapshots.refresh(tenant).catch(() => undefined);
  }
}
