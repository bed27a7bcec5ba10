import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';

import { refusal } from '../../errors.js';
import { LOG } from '../../platform/injection-tokens.js';
import { Notifications } from '../../platform/postgres/notifications.js';
import type { AuditEvent } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { Ledger } from '../audit/ledger.js';
import { LedgerTail } from './ledger-tail.js';

/** In case a notification is lost without its connection. */
const POLL_MILLISECONDS = 5000;

/** Follows the ledgers of the tenants: every event once, in order, from any revision on. */
@Injectable()
export class LedgerFeed implements OnModuleInit, OnModuleDestroy {
  readonly #tails = new Map<string, Promise<LedgerTail>>();
  readonly #closed = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #unlisten: (() => void) | undefined;

  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Notifications) private readonly notifications: Notifications,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    this.#unlisten = this.notifications.listen('ledger', (payload) => this.#look(payload?.split(' ')[0]));
    this.#timer = setInterval(() => this.#look(undefined), POLL_MILLISECONDS).unref();
  }

  onModuleDestroy(): void {
    this.#closed.abort();
    this.#unlisten?.();
    clearInterval(this.#timer);
  }

  /**
   * Pages of events after a revision, without end, none of them empty.
   *
   * @param since undefined: from now on
   * @throws Refusal `revisionExpired` when there is no such revision, or none any more
   */
  async *follow(tenant: string, since: bigint | undefined, signal: AbortSignal): AsyncGenerator<readonly AuditEvent[]> {
    const tail = await this.#tail(tenant);
    await tail.refresh();
    let position = since ?? tail.seq;
    if (position < 0n || position > tail.seq) throw refusal('revisionExpired', {}, ['since']);
    const ended = AbortSignal.any([signal, this.#closed.signal]);
    while (!ended.aborted) {
      const events = await tail.after(position);
      const last = events.at(-1);
      if (last === undefined) await tail.beyond(position, ended);
      else {
        if (events[0]!.seq !== position + 1n) throw refusal('revisionExpired', {}, ['since']);
        position = last.seq;
        yield events;
      }
    }
  }

  #tail(tenant: string): Promise<LedgerTail> {
    const known = this.#tails.get(tenant);
    if (known !== undefined) return known;
    const made = this.ledger.revision(tenant).then((seq) => new LedgerTail(this.clients.of(tenant), seq));
    this.#tails.set(tenant, made);
    made.catch(() => this.#tails.delete(tenant));
    return made;
  }

  /** @param tenant undefined: all that somebody follows */
  #look(tenant: string | undefined): void {
    const tails = tenant === undefined ? [...this.#tails.values()] : [this.#tails.get(tenant)];
    for (const tail of tails)
      tail
        ?.then((found) => (found.followed ? found.refresh() : undefined))
        .catch((error: unknown) => this.log.warn({ err: error }, 'The ledger could not be read; the next look does'));
  }
}
