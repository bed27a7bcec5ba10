export interface Period {
  readonly tenants: () => readonly { readonly id: string }[];
  /** From the begin of one run to that of the next; 0 for never. */
  readonly seconds: number;
  readonly now: () => Date;
  /** Done each time it is looked whether a run is due, every few seconds. */
  readonly before?: (tenant: string) => Promise<unknown>;
  /** Of a tenant, in whatever replica. */
  readonly last: (tenant: string) => Promise<{ readonly startedAt: Date } | null>;
  readonly run: (tenant: string) => Promise<unknown>;
  readonly failed: (error: unknown, tenant: string) => void;
}

const LOOK_SECONDS = 5;

/** Runs a piece of work for each tenant every so often, counted from the begin of the last run, whichever replica made it. */
export class PeriodicRuns {
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly period: Period) {}

  start(): void {
    const { seconds } = this.period;
    if (seconds === 0) return;
    this.#timer = setInterval(() => this.look(), Math.min(LOOK_SECONDS, seconds) * 1000).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Runs what is due. */
  look(): void {
    if (this.period.seconds === 0) return;
    for (const { id } of this.period.tenants()) this.#runIfDue(id).catch((error: unknown) => this.period.failed(error, id));
  }

  async #runIfDue(tenant: string): Promise<void> {
    const { seconds, now, last, run } = this.period;
    await this.period.before?.(tenant);
    const latest = await last(tenant);
    if (latest !== null && now().getTime() - latest.startedAt.getTime() < seconds * 1000) return;
    await run(tenant);
  }
}
