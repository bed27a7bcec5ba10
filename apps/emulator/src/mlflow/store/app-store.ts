import { Connection } from './connection.js';
import { Experiments } from './experiments.js';
import { Metrics } from './metrics.js';
import { migrate } from './migrations.js';
import { Params } from './params.js';
import { RunInputs } from './run-inputs.js';
import { RunTags } from './run-tags.js';
import { Runs } from './runs.js';
import { WriteQueue } from './write-queue.js';

/**
 * The database of one app: one SQLite file, one connection that writes. Reads of single records run on it directly and see every
 * acknowledged write; writes go through {@link AppStore.write}.
 */
export class AppStore {
  readonly experiments: Experiments;
  readonly runs: Runs;
  readonly metrics: Metrics;
  readonly params: Params;
  readonly tags: RunTags;
  readonly inputs: RunInputs;
  readonly #connection: Connection;
  readonly #queue: WriteQueue;

  /** Opens the file, or creates it with its default experiment under `artifactRoot`. */
  constructor(
    readonly file: string,
    artifactRoot: string,
    now: number,
  ) {
    this.#connection = new Connection(file, { queryOnly: false });
    migrate(this.#connection);
    this.experiments = new Experiments(this.#connection);
    this.runs = new Runs(this.#connection);
    this.metrics = new Metrics(this.#connection);
    this.params = new Params(this.#connection);
    this.tags = new RunTags(this.#connection);
    this.inputs = new RunInputs(this.#connection);
    this.#queue = new WriteQueue(this.#connection, () => this.runs.forget());
    this.experiments.createDefault(artifactRoot, now);
  }

  /**
   * Applies `work` with the others of this turn in one transaction; resolves after the commit. `work` checks before it writes, and
   * may run twice: it takes time and ids from outside.
   */
  write<Result>(work: () => Result): Promise<Result> {
    return this.#queue.write(work);
  }

  get hasQueuedWrites(): boolean {
    return this.#queue.length > 0;
  }

  /** Commits what is queued and closes the file. */
  close(): void {
    this.#queue.flush();
    this.#connection.close();
  }
}
