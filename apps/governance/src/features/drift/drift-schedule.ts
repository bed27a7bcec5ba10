import { Inject, Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';

import type { Config } from '../../config.js';
import { CLOCK, CONFIG } from '../../platform/injection-tokens.js';
import type { Clock } from '../../platform/clock.js';
import { Tenants } from '../../tenants.js';
import { DriftScanService } from './drift-scan.service.js';
import { ScanRuns } from './scan-runs.js';

const LOOK_SECONDS = 5;

/** Scans each organization every so often, counted from the begin of the last scan, whichever replica made it. */
@Injectable()
export class DriftSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #log = new Logger('drift');
  #timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(DriftScanService) private readonly scans: DriftScanService,
    @Inject(ScanRuns) private readonly runs: ScanRuns,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'driftSeconds'>,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.driftSeconds === 0) return;
    this.#timer = setInterval(() => this.#look(), Math.min(LOOK_SECONDS, this.config.driftSeconds) * 1000);
    this.#timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    for (const { id: tenant } of this.tenants.all()) {
      this.#scanIfDue(tenant).catch((error: unknown) => this.#log.warn(`${tenant}: ${(error as Error).message}`));
    }
  }

  async #scanIfDue(tenant: string): Promise<void> {
    const last = await this.runs.last(tenant);
    if (last !== null && this.clock.now().getTime() - last.startedAt.getTime() < this.config.driftSeconds * 1000) return;
    await this.scans.scan(tenant);
  }
}
