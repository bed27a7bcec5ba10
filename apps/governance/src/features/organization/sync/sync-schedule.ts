import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';

import type { Config } from '../../../config.js';
import type { Clock } from '../../../platform/clock.js';
import { CLOCK, CONFIG, LOG } from '../../../platform/injection-tokens.js';
import { PeriodicRuns } from '../../../platform/lease/periodic-runs.js';
import { Tenants } from '../../../tenants.js';
import { OrganizationSyncService } from './organization-sync.service.js';
import { SyncRuns } from './sync-runs.js';

/** Looks at each organization every so often, counted from the begin of the last run, whichever replica made it. */
@Injectable()
export class SyncSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #runs: PeriodicRuns;

  constructor(
    @Inject(Tenants) tenants: Tenants,
    @Inject(OrganizationSyncService) service: OrganizationSyncService,
    @Inject(SyncRuns) runs: SyncRuns,
    @Inject(CLOCK) clock: Clock,
    @Inject(CONFIG) config: Pick<Config, 'syncSeconds'>,
    @Inject(LOG) log: Logger,
  ) {
    this.#runs = new PeriodicRuns({
      tenants: () => tenants.all(),
      seconds: config.syncSeconds,
      now: () => clock.now(),
      last: (tenant) => runs.last(tenant),
      run: (tenant) => service.sync(tenant),
      failed: (error, tenant) => log.warn({ err: error, tenant }, 'The organization sync could not be started'),
    });
  }

  onApplicationBootstrap(): void {
    this.#runs.start();
    this.#runs.look();
  }

  onModuleDestroy(): void {
    this.#runs.stop();
  }
}
