import type { AuditEvent } from '../../platform/prisma/client/client.js';
import type { PrismaClient } from '../../platform/prisma/client/client.js';

const PAGE = 500;
const KEPT = 2000;

/**
 * The newest events of a tenant's ledger, read once for all who follow it. Numbers have no gaps and become visible in their order, as writers wait
 * for each other at the head of the chain: what is read after a number is all there is after it.
 */
export class LedgerTail {
  #events: AuditEvent[] = [];
  /** Number of the last event that was read. */
  #seq: bigint;
  #reading: Promise<void> | undefined;
  #again = false;
  #waiting = new Set<() => void>();

  constructor(
    private readonly client: PrismaClient,
    seq: bigint,
  ) {
    this.#seq = seq;
  }

  get seq(): bigint {
    return this.#seq;
  }

  get followed(): boolean {
    return this.#waiting.size > 0;
  }

  /** Reads what is new. One read at a time; what is asked for meanwhile is another one after it. */
  refresh(): Promise<void> {
    if (this.#reading !== undefined) this.#again = true;
    this.#reading ??= this.#read().finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  /** Up to 500 events after this one, in their order; none when there are none yet. */
  async after(seq: bigint): Promise<readonly AuditEvent[]> {
    if (seq >= this.#seq) return [];
    const [oldest] = this.#events;
    if (oldest === undefined || seq + 1n < oldest.seq)
      return this.client.auditEvent.findMany({ where: { seq: { gt: seq } }, orderBy: { seq: 'asc' }, take: PAGE });
    const from = Number(seq + 1n - oldest.seq);
    return this.#events.slice(from, from + PAGE);
  }

  /** Until there are events after this one, or the signal. */
  async beyond(seq: bigint, signal: AbortSignal): Promise<void> {
    if (this.#seq > seq || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        this.#waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.#waiting.add(done);
      signal.addEventListener('abort', done);
    });
  }

  async #read(): Promise<void> {
    do {
      this.#again = false;
      const events = await this.client.auditEvent.findMany({ where: { seq: { gt: this.#seq } }, orderBy: { seq: 'asc' }, take: PAGE });
      const last = events.at(-1);
      if (last === undefined) continue;
      this.#events = [...this.#events, ...events].slice(-KEPT);
      this.#seq = last.seq;
      for (const wake of [...this.#waiting]) wake();
      if (events.length === PAGE) this.#again = true;
    } while (this.#again);
  }
}
