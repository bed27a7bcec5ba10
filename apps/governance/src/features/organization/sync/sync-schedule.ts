import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';

import type { Config } from '../../../config.js';
import type { Clock } from '../../../platform/clock.js';
import { CLOCK, CONFIG, LOG } from '../../../platform/injection-tokens.js';
import { Tenants } from '../../../tenants.js';
import { OrganizationSyncService } from './organization-sync.service.js';
import { SyncRuns } from './sync-runs.js';

const LOOK_SECONDS = 5;

/** Looks at each organization every so often, counted from the begin of the last run, whichever replica made it. */
@Injectable()
export class SyncSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(OrganizationSyncService) private readonly service: OrganizationSyncService,
    @Inject(SyncRuns) private readonly runs: SyncRuns,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'syncSeconds'>,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.syncSeconds === 0) return;
    this.#timer = setInterval(() => this.#look(), Math.min(LOOK_SECONDS, this.config.syncSeconds) * 1000);
    this.#look();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    for (const { id: tenant } of this.tenants.all()) {
      this.#syncIfDue(tenant).catch((error: unknown) =>
        this.log.warn({ err: error, tenant }, 'The organization sync could not be started'),
      );
    }
  }

  async #syncIfDue(tenant: string): Promise<void> {
    const last = await this.runs.last(tenant);
    if (last !== null && this.clock.now().getTime() - last.startedAt.getTime() < this.config.syncSeconds * 1000) return;
    await this.service.sync(tenant);
  }
}
