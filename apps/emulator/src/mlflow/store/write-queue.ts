import { MlflowError } from '@mlapps/mlflow-protocol/errors';

import type { Connection } from './connection.js';

/** Keeps one transaction short enough that requests which only read are not held up. */
const WORKS_PER_TRANSACTION = 256;

interface QueuedWork {
  readonly work: () => unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The only way to write to an app: works queue up while the event loop reads requests and are applied in one transaction per
 * turn. A work's promise settles after the commit, so what is acknowledged is on disk.
 *
 * A work checks before it writes. A refusal (MlflowError) from a work that has written nothing takes only that work out; any
 * other failure rolls the transaction back and applies its works one by one, so that nobody loses by the company.
 */
export class WriteQueue {
  #queued: QueuedWork[] = [];
  #scheduled = false;

  constructor(
    private readonly connection: Connection,
    /** Called after a rollback: what was derived from the undone writes is void. */
    private readonly rolledBack: () => void,
  ) {}

  get length(): number {
    return this.#queued.length;
  }

  write<Result>(work: () => Result): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#queued.push({ work, resolve: resolve as (result: unknown) => void, reject });
      this.schedule();
    });
  }

  /** Applies what is queued now, before it returns. */
  flush(): void {
    while (this.#queued.length > 0) this.applyNext();
  }

  private schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.applyNext();
      if (this.#queued.length > 0) this.schedule();
    });
  }

  private applyNext(): void {
    const works = this.#queued.length <= WORKS_PER_TRANSACTION ? this.#queued : this.#queued.slice(0, WORKS_PER_TRANSACTION);
    this.#queued = works === this.#queued ? [] : this.#queued.slice(WORKS_PER_TRANSACTION);
    if (works.length === 0 || this.applyTogether(works)) return;
    for (const work of works) this.applyAlone(work);
  }

  /** False when nothing was applied and the works have to be tried one by one. */
  private applyTogether(works: readonly QueuedWork[]): boolean {
    const settlements: (() => void)[] = [];
    try {
      this.begin();
      for (const queued of works) {
        const writesBefore = this.connection.writes;
        try {
          const result = queued.work();
          settlements.push(() => queued.resolve(result));
        } catch (error) {
          if (!(error instanceof MlflowError) || this.connection.writes !== writesBefore) throw error;
          settlements.push(() => queued.reject(error));
        }
      }
      this.commit();
    } catch {
      this.rollback();
      return false;
    }
    for (const settle of settlements) settle();
    return true;
  }

  private applyAlone(queued: QueuedWork): void {
    let result: unknown;
    try {
      this.begin();
      result = queued.work();
      this.commit();
    } catch (error) {
      this.rollback();
      return queued.reject(error);
    }
    queued.resolve(result);
  }

  private begin(): void {
    this.connection.statement('BEGIN IMMEDIATE').run([]);
  }

  private commit(): void {
    this.connection.statement('COMMIT').run([]);
  }

  private rollback(): void {
    this.rolledBack();
    try {
      this.connection.execute('ROLLBACK');
    } catch {
      // BEGIN itself failed, or SQLite has rolled back already: there is no transaction to end.
    }
  }
}
