import { Inject, Injectable } from '@nestjs/common';

import type { AuditEvent } from '../../platform/prisma/client/client.js';
import type { SubscriptionContext } from '../../request-context.js';
import { ChangeEvents } from './change-events.js';
import type { ChangeEvent } from './change-events.js';
import { LedgerFeed } from './ledger-feed.js';

/**
 * What changes, to whom it concerns: subscriptions here, webhooks beside it; both follow the ledger.
 *
 * Gaps
 * - Events are told with the thing as it is when they are told; what it was then is in the audit log (2026-11-26)
 *
 * By design
 * - Who may hear of an event is asked when it is told, with the token's and the directory's roles of that moment (2026-11-26)
 * - A revision that never was, or is ahead, is REVISION_EXPIRED: a client starts again from a query (2026-11-26)
 */
@Injectable()
export class FeedService {
  constructor(
    @Inject(LedgerFeed) private readonly ledger: LedgerFeed,
    @Inject(ChangeEvents) private readonly events: ChangeEvents,
  ) {}

  async *subscribe<Field extends string>(
    field: Field,
    since: bigint | null | undefined,
    wanted: (event: AuditEvent) => boolean,
    context: SubscriptionContext,
  ): AsyncGenerator<Record<Field, ChangeEvent>> {
    for await (const page of this.ledger.follow(context.actor.tenant, since ?? undefined, context.signal)) {
      const events = page.filter(wanted);
      if (events.length === 0) continue;
      for (const event of await this.events.visible(events, await context.renewed()))
        yield { [field]: event } as Record<Field, ChangeEvent>;
    }
  }
}
