import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';

import type { Config } from '../../config.js';
import type { Clock } from '../../platform/clock.js';
import { CLOCK, CONFIG, LOG } from '../../platform/injection-tokens.js';
import { PeriodicRuns } from '../../platform/lease/periodic-runs.js';
import { Tenants } from '../../tenants.js';
import { AdoptionFinisher } from './adoption-finisher.js';
import { DriftScanService } from './drift-scan.service.js';
import { ScanRuns } from './scan-runs.js';

/** Scans each organization every so often, counted from the begin of the last scan, whichever replica made it. */
@Injectable()
export class DriftSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #runs: PeriodicRuns;

  constructor(
    @Inject(Tenants) tenants: Tenants,
    @Inject(DriftScanService) scans: DriftScanService,
    @Inject(AdoptionFinisher) adoptions: AdoptionFinisher,
    @Inject(ScanRuns) runs: ScanRuns,
    @Inject(CLOCK) clock: Clock,
    @Inject(CONFIG) config: Pick<Config, 'driftSeconds'>,
    @Inject(LOG) log: Logger,
  ) {
    this.#runs = new PeriodicRuns({
      tenants: () => tenants.all(),
      seconds: config.driftSeconds,
      now: () => clock.now(),
      // shares that were adopted go as soon as everybody in them has a grant, not only with a scan
      before: (tenant) => adoptions.finish(tenant),
      last: (tenant) => runs.last(tenant),
      run: (tenant) => scans.scan(tenant),
      failed: (error, tenant) => log.warn({ err: error, tenant }, 'The drift scan could not be started'),
    });
  }

  onApplicationBootstrap(): void {
    this.#runs.start();
  }

  onModuleDestroy(): void {
    this.#runs.stop();
  }
}
