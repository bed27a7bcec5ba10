import type { Lease, Leases } from './leases.js';

export interface RunTerms {
  /** Of the lease, e.g. `organization-sync`. */
  readonly name: string;
  /** A process that died is followed by the next one after so long. */
  readonly seconds: number;
  /** Told of a run that could not be ended. */
  readonly failed: (error: unknown, id: string) => void;
  /** The run. Its signal is aborted once the lease is lost, and when this process is to end. */
  readonly work: (lease: Lease, id: string, signal: AbortSignal) => Promise<void>;
}

interface Begun {
  readonly id: string;
}

/** Runs of one kind: one at a time for a tenant, whatever the number of replicas. */
export class LeasedRuns {
  readonly #stopping = new AbortController();
  readonly #running = new Set<Promise<void>>();

  constructor(
    private readonly leases: Leases,
    private readonly terms: RunTerms,
  ) {}

  /**
   * Starts a run and returns while it is at work.
   *
   * @param begin records the run; takes the lease first, also in a transaction that is tried again, and throws when it cannot be had
   */
  async request<Committed extends { readonly result: Begun }>(
    tenant: string,
    begin: (take: () => Promise<boolean>) => Promise<Committed>,
  ): Promise<Committed> {
    let lease: Lease | undefined;
    const take = async () => (lease ??= await this.#acquire(tenant)) !== undefined;
    try {
      const committed = await begin(take);
      void this.#start(lease!, committed.result.id);
      return committed;
    } catch (error) {
      if (lease !== undefined) await this.leases.release(lease);
      throw error;
    }
  }

  /**
   * One run from begin to end, unless one is at work.
   *
   * @param begin records the run
   * @returns its id
   */
  async run(tenant: string, begin: () => Promise<Begun>): Promise<string | undefined> {
    const lease = await this.#acquire(tenant);
    if (lease === undefined) return undefined;
    const { id } = await begin().catch(async (error: unknown) => {
      await this.leases.release(lease);
      throw error;
    });
    await this.#start(lease, id);
    return id;
  }

  /** Runs of this process end before it does; the next run begins anew. */
  async close(): Promise<void> {
    this.#stopping.abort(new Error('The service was stopped.'));
    await Promise.all(this.#running);
  }

  #acquire(tenant: string): Promise<Lease | undefined> {
    return this.leases.acquire(tenant, this.terms.name, this.terms.seconds);
  }

  #start(lease: Lease, id: string): Promise<void> {
    const { seconds, work, failed } = this.terms;
    const done = this.leases
      .keep(lease, seconds, (_, lost) => work(lease, id, AbortSignal.any([lost, this.#stopping.signal])))
      .catch((error: unknown) => failed(error, id))
      .finally(() => this.#running.delete(done));
    this.#running.add(done);
    return done;
  }
}
