import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { LRUCache } from 'lru-cache';

import type { MlflowApp } from './mlflow-apps.js';
import { AppStore } from './store/app-store.js';
import { ClosedConnections } from './store/closed-connections.js';

export interface AppPoolOptions {
  readonly folder: string;
  now(): number;
  readonly maxOpenApps: number;
  readonly idleMilliseconds: number;
  /** Called when an app's database was closed. */
  closed(file: string): unknown;
}

interface OpenApp {
  readonly store: AppStore;
  /** Asked for since the last sweep. */
  used: boolean;
}

const APP_ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

/**
 * The open databases. An app is opened by its first request and closed when it was idle or when too many others are open: apps
 * that nobody uses hold no file handle and no memory.
 */
export class AppPool {
  readonly #open: LRUCache<string, OpenApp>;
  readonly #closedConnections = new ClosedConnections();
  readonly #sweep: NodeJS.Timeout;

  constructor(private readonly options: AppPoolOptions) {
    mkdirSync(options.folder, { recursive: true });
    this.#open = new LRUCache<string, OpenApp>({ max: options.maxOpenApps, dispose: (app) => this.closed(app) });
    this.#sweep = setInterval(() => this.closeIdle(), options.idleMilliseconds).unref();
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
    const store = new AppStore(this.fileOf(app.id), app.artifactRoot, this.options.now());
    this.#open.set(app.id, { store, used: true });
    return store;
  }

  async remove(appId: string): Promise<void> {
    const file = this.fileOf(appId);
    this.#open.delete(appId);
    for (const suffix of ['', '-wal', '-shm']) await rm(file + suffix, { force: true });
  }

  close(): void {
    clearInterval(this.#sweep);
    this.#open.clear();
  }

  private closeIdle(): void {
    for (const [id, app] of [...this.#open.entries()]) {
      if (!app.used) this.#open.delete(id);
      app.used = false;
    }
  }

  private closed({ store }: OpenApp): void {
    store.close();
    this.#closedConnections.add();
    this.options.closed(store.file);
  }
}
