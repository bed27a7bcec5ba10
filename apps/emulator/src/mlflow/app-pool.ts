import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { MlflowApp } from './mlflow-apps.js';
import { AppStore } from './store/app-store.js';
import { ClosedConnections } from './store/closed-connections.js';

export interface AppPoolOptions {
  readonly folder: string;
  now(): number;
  readonly maxOpenApps: number;
  readonly idleMilliseconds: number;
  /** Moves what was written from the log of a database to its file, on another thread. */
  checkpoint(file: string): Promise<void>;
  /** Lets other threads close the file. */
  release(file: string): Promise<void>;
  /** Told of a database that could not be closed in the background; it stays open and is tried again. */
  failed(error: unknown, file: string): void;
}

interface OpenApp {
  readonly store: AppStore;
  /** Asked for since the last look. */
  used: boolean;
  closing: boolean;
}

const APP_ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

/**
 * The open databases. An app is opened by its first request and closed when it was idle or when too many others are open: apps
 * that nobody uses hold no file handle and no memory.
 */
export class AppPool {
  /** Least recently opened first. */
  readonly #open = new Map<string, OpenApp>();
  readonly #closedConnections = new ClosedConnections();
  readonly #sweep: NodeJS.Timeout;

  constructor(private readonly options: AppPoolOptions) {
    this.#sweep = setInterval(() => this.closeUnused(), options.idleMilliseconds).unref();
  }

  get size(): number {
    return this.#open.size;
  }

  fileOf(appId: string): string {
    if (!APP_ID.test(appId)) throw new Error(`'${appId}' is no app id`);
    return join(this.options.folder, `${appId}.db`);
  }

  open(app: MlflowApp): AppStore {
    const known = this.#open.get(app.id);
    if (known) {
      known.used = true;
      return known.store;
    }
    const file = this.fileOf(app.id);
    // somebody may have cleared the data folder meanwhile
    mkdirSync(this.options.folder, { recursive: true });
    const store = new AppStore(file, app.artifactRoot, this.options.now());
    this.#open.set(app.id, { store, used: true, closing: false });
    if (this.#open.size > this.options.maxOpenApps) this.closeOldest(app.id);
    return store;
  }

  /** At once: an app of the same id that is opened while this waits is a new one. */
  async remove(appId: string): Promise<void> {
    const file = this.fileOf(appId);
    this.close(appId);
    const released = this.options.release(file);
    if (removeDatabase(file)) return void (await released);
    // Windows removes no file that a thread has open.
    await released;
    if (!this.#open.has(appId)) removeDatabase(file);
  }

  closeAll(): void {
    clearInterval(this.#sweep);
    for (const id of [...this.#open.keys()]) this.close(id);
  }

  private closeUnused(): void {
    for (const [id, app] of this.#open) {
      if (!app.used) void this.closeQuietly(id, app);
      app.used = false;
    }
  }

  /** One that was not used since the last look, or else the one that is open for longest. */
  private closeOldest(newest: string): void {
    const candidates = [...this.#open].filter(([id]) => id !== newest);
    const [id, app] = candidates.find(([, candidate]) => !candidate.used && !candidate.closing) ?? candidates[0] ?? [];
    if (id === undefined || app === undefined) return;
    app.used = false;
    // Beyond twice the limit there is no time to be quiet.
    if (this.#open.size > 2 * this.options.maxOpenApps) this.close(id);
    else void this.closeQuietly(id, app);
  }

  /** Another thread waits for the disk first, so that closing has nothing left to write. A request meanwhile keeps the app open. */
  private async closeQuietly(id: string, app: OpenApp): Promise<void> {
    if (app.closing) return;
    app.closing = true;
    try {
      await this.options.checkpoint(app.store.file);
      if (!app.used && !app.store.hasQueuedWrites && this.#open.get(id) === app) this.close(id);
    } catch (error) {
      this.options.failed(error, app.store.file);
    } finally {
      app.closing = false;
    }
  }

  private close(id: string): void {
    const app = this.#open.get(id);
    if (app === undefined) return;
    this.#open.delete(id);
    app.store.close();
    this.#closedConnections.add();
    void this.options.release(app.store.file);
  }
}

/** False when somebody has it open and the system minds. */
function removeDatabase(file: string): boolean {
  try {
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    return true;
  } catch {
    return false;
  }
}
