import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Subscription } from 'rxjs';

import type { ReadyConfig } from '../../config.js';
import { CONFIG, LOG } from '../../platform/injection-tokens.js';
import { Tenants } from '../../tenants.js';
import { CheckpointService } from './checkpoint.service.js';
import { Ledger } from './ledger.js';
import type { Growth } from './ledger.js';

/**
 * Seals the logs of all tenants: after so many events that this process has written, and otherwise after so much time. What a process wrote
 * that died before its turn is sealed by the others' time, and by every export.
 */
@Injectable()
export class CheckpointSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #unsealed = new Set<string>();
  readonly #sealedSizes = new Map<string, bigint>();
  readonly #running = new Map<string, Promise<void>>();
  #subscription: Subscription | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Pick<ReadyConfig, 'auditCheckpointEvents' | 'auditCheckpointMinutes'>,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(CheckpointService) private readonly checkpoints: CheckpointService,
    @Inject(LOG) private readonly log: Logger,
    @Inject(Tenants) private readonly tenants: Tenants,
  ) {}

  onApplicationBootstrap(): void {
    for (const { id } of this.tenants.all()) this.#unsealed.add(id);
    this.#subscription = this.ledger.grown.subscribe((growth) => this.#grew(growth));
    this.#timer = setInterval(() => void this.sealAll(), this.config.auditCheckpointMinutes * 60_000).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.#subscription?.unsubscribe();
    clearInterval(this.#timer);
    await Promise.all(this.#running.values());
  }

  /** Seals every log that may have grown since it was last sealed. What fails is logged and tried again the next time. */
  async sealAll(): Promise<void> {
    for (const tenant of [...this.#unsealed]) this.#start(tenant);
    await Promise.all(this.#running.values());
  }

  #grew({ tenant, revision }: Growth): void {
    this.#unsealed.add(tenant);
    // what was sealed before this process is not known; the first commit of each tenant counts from there
    const sealed = this.#sealedSizes.get(tenant) ?? revision;
    if (!this.#sealedSizes.has(tenant)) this.#sealedSizes.set(tenant, sealed);
    if (revision - sealed < BigInt(this.config.auditCheckpointEvents)) return;
    // also when it fails: a log that cannot be sealed is not read again at every commit
    this.#sealedSizes.set(tenant, revision);
    this.#start(tenant);
  }

  #start(tenant: string): void {
    if (this.#running.has(tenant)) return;
    const run = this.#seal(tenant).finally(() => this.#running.delete(tenant));
    this.#running.set(tenant, run);
  }

  async #seal(tenant: string): Promise<void> {
    this.#unsealed.delete(tenant);
    try {
      const checkpoint = await this.checkpoints.seal(tenant);
      if (checkpoint !== undefined) this.#sealedSizes.set(tenant, checkpoint.treeSize);
    } catch (error) {
      this.#unsealed.add(tenant);
      this.log.error({ tenant, err: error }, 'A checkpoint could not be signed');
    }
  }
}
