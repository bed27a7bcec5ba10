import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';
import type { Logger } from 'pino';

/** Called with the payload of a notification; without one when some may have been missed: look for yourself. */
export type Listener = (payload: string | undefined) => void;

const RETRY_MILLISECONDS = [50, 200, 1000, 5000];

/**
 * The one connection of this process that listens to PostgreSQL. It is made again when it is lost, and listeners are told to look for themselves
 * then, so that whoever remembers a place misses nothing.
 */
export class Notifications {
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #closed = new AbortController();
  #client: pg.Client | undefined;
  #connecting: Promise<void> | undefined;

  constructor(
    private readonly databaseUrl: string,
    private readonly log: Logger,
  ) {}

  /** Whether notifications arrive now. */
  get connected(): boolean {
    return this.#client !== undefined;
  }

  /**
   * @param channel plain name
   * @returns ends it
   */
  listen(channel: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(channel) ?? new Set();
    this.#listeners.set(channel, listeners.add(listener));
    const { signal } = this.#closed;
    if (this.#client === undefined) this.#connecting ??= this.#connect(signal);
    else if (listeners.size === 1) this.#client.query(`LISTEN ${pg.escapeIdentifier(channel)}`).catch(() => undefined);
    return () => listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#closed.abort();
    await this.#connecting;
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => undefined);
  }

  async #connect(signal: AbortSignal): Promise<void> {
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        await this.#open();
        break;
      } catch (error) {
        if (attempt === 0) this.log.warn({ err: error }, 'PostgreSQL cannot be listened to; trying on');
        await sleep(RETRY_MILLISECONDS[Math.min(attempt, RETRY_MILLISECONDS.length - 1)], undefined, { signal, ref: false }).catch(
          () => undefined,
        );
      }
    }
    this.#connecting = undefined;
  }

  async #open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      keepAlive: true,
      application_name: 'mlapps-governance notifications',
    });
    // also tells of the end of a connection that was lost
    client.on('error', () => undefined);
    client.on('end', () => this.#lost(client));
    client.on('notification', ({ channel, payload }) => this.#tell(channel, payload));
    await client.connect();
    for (const channel of this.#listeners.keys()) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    this.#client = client;
    for (const channel of this.#listeners.keys()) this.#tell(channel, undefined);
  }

  #lost(client: pg.Client): void {
    if (this.#client !== client || this.#closed.signal.aborted) return;
    this.#client = undefined;
    this.log.warn('The connection that listens to PostgreSQL was lost');
    this.#connecting ??= this.#connect(this.#closed.signal);
  }

  #tell(channel: string, payload: string | undefined): void {
    for (const listener of this.#listeners.get(channel) ?? []) listener(payload);
  }
}
