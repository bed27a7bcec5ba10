import { Worker } from 'node:worker_threads';

import { MlflowError } from '@mlapps/mlflow-protocol/errors';

import type { FromSearchWorker, SearchRequest, ToSearchWorker } from './search-request.js';

export interface SearchPoolOptions {
  readonly workers: number;
  /** Databases that one worker keeps open. */
  readonly connectionsPerWorker: number;
}

interface Pending {
  resolve(body: Buffer): void;
  reject(error: unknown): void;
}

/** Threads that answer searches, so that no search holds up a write. A thread is started when there is a search for it. */
export class SearchPool {
  readonly #threads: (SearchThread | undefined)[];

  constructor(private readonly options: SearchPoolOptions) {
    this.#threads = new Array<SearchThread | undefined>(options.workers).fill(undefined);
  }

  get running(): number {
    return this.#threads.reduce((sum, thread) => sum + (thread?.running ?? 0), 0);
  }

  /** @throws MlflowError what the request itself is to blame for */
  async run(file: string, request: SearchRequest): Promise<Buffer> {
    if (this.#threads.length === 0) throw new Error('The search threads are closed');
    return this.leastBusy().ask({ file, request });
  }

  /** Resolves when no worker has the file open; never rejects, for a thread that has ended holds nothing open. */
  async release(file: string): Promise<void> {
    await Promise.allSettled(this.started().map((thread) => thread.ask({ release: file })));
  }

  /** Never rejects: what is not moved today is moved tomorrow. */
  async checkpoint(file: string): Promise<void> {
    if (this.#threads.length > 0) await Promise.allSettled([this.leastBusy().ask({ checkpoint: file })]);
  }

  /** Answers what was asked, then ends the threads. */
  async close(): Promise<void> {
    const threads = this.started();
    this.#threads.length = 0;
    await Promise.allSettled(threads.map((thread) => thread.drained()));
    await Promise.all(threads.map((thread) => thread.stop()));
  }

  private started(): SearchThread[] {
    return this.#threads.filter((thread) => thread !== undefined);
  }

  private leastBusy(): SearchThread {
    let chosen = 0;
    for (let index = 0; index < this.#threads.length; index++) {
      if ((this.#threads[index]?.running ?? 0) < (this.#threads[chosen]?.running ?? 0)) chosen = index;
    }
    return (this.#threads[chosen] ??= new SearchThread(this.options.connectionsPerWorker, (thread) => {
      if (this.#threads[chosen] === thread) this.#threads[chosen] = undefined;
    }));
  }
}

class SearchThread {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;

  constructor(connections: number, ended: (thread: SearchThread) => void) {
    this.#worker = new Worker(new URL('./search-worker.js', import.meta.url), { workerData: { connections } });
    this.#worker.unref();
    this.#worker.on('message', (message: FromSearchWorker) => this.receive(message));
    this.#worker.on('error', (error) => {
      ended(this);
      this.fail(error);
    });
    this.#worker.on('exit', () => {
      ended(this);
      this.fail(new Error('The search thread has ended'));
    });
  }

  get running(): number {
    return this.#pending.size;
  }

  ask(question: { file: string; request: SearchRequest } | { checkpoint: string } | { release: string }): Promise<Buffer> {
    return new Promise<Buffer>((resolve, reject) => {
      const id = ++this.#lastId;
      // While somebody waits for it, the thread keeps the process alive.
      if (this.#pending.size === 0) this.#worker.ref();
      this.#pending.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ...question } satisfies ToSearchWorker);
    });
  }

  /** Messages are answered in order: after this one, none is open. */
  async drained(): Promise<void> {
    await this.ask({ release: '' });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  private receive(message: FromSearchWorker): void {
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if (this.#pending.size === 0) this.#worker.unref();
    if (pending === undefined) return;
    if ('body' in message) pending.resolve(Buffer.from(message.body.buffer, message.body.byteOffset, message.body.byteLength));
    else if ('refusal' in message) pending.reject(new MlflowError(message.refusal.code, message.refusal.message));
    else pending.reject(message.failure);
  }

  private fail(error: unknown): void {
    for (const pending of this.#pending.values()) pending.reject(error);
    this.#pending.clear();
  }
}
