import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

import type { Clock } from '../../platform/clock.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import type { Actor } from '../access/actor.js';
import { Ledger } from './ledger.js';

const MINUTE_MILLISECONDS = 60_000;

/** Records that somebody reads the log, once a minute for each subject, whatever replica answers. */
@Injectable()
export class ReadRecord {
  /** When this replica last knew of one; saves asking the database. */
  readonly #known = new LRUCache<string, number>({ max: 10_000 });

  constructor(
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async record(actor: Actor): Promise<void> {
    const { tenant, subject } = actor;
    const name = `${tenant} ${subject}`;
    const now = this.clock.now();
    const since = new Date(now.getTime() - MINUTE_MILLISECONDS);
    if ((this.#known.get(name) ?? 0) > since.getTime()) return;
    const { result } = await this.ledger.commit(actor, async (tx, record) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`audit read ${name}`}, 0))`;
      const where = { actor: subject, action: 'audit.read', at: { gt: since } };
      const earlier = await tx.auditEvent.findFirst({ where, orderBy: { seq: 'desc' }, select: { at: true } });
      if (earlier === null) record({ action: 'audit.read', targetType: 'Organization', targetId: tenant });
      return earlier?.at ?? now;
    });
    this.#known.set(name, result.getTime());
  }
}
