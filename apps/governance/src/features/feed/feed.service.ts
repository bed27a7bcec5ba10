import { Inject, Injectable } from '@nestjs/common';

import type { AuditEvent } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
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
    @Inject(TenantClients) private readonly clients: TenantClients,
  ) {}

  /** Events of a page that are about a share or its grants, which never move to another. */
  async aboutShare(tenant: string, shareId: string, events: readonly AuditEvent[]): Promise<readonly AuditEvent[]> {
    const grantIds = [...new Set(events.filter(({ targetType }) => targetType === 'Grant').map(({ targetId }) => targetId))];
    const where = { id: { in: grantIds }, shareId };
    const mine = grantIds.length === 0 ? [] : await this.clients.of(tenant).grant.findMany({ where, select: { id: true } });
    const ids = new Set([shareId, ...mine.map(({ id }) => id)]);
    return events.filter(({ targetType, targetId }) => (targetType === 'Share' || targetType === 'Grant') && ids.has(targetId));
  }

  async *subscribe<Field extends string>(
    field: Field,
    since: bigint | null | undefined,
    wanted: (events: readonly AuditEvent[]) => readonly AuditEvent[] | Promise<readonly AuditEvent[]>,
    context: SubscriptionContext,
  ): AsyncGenerator<Record<Field, ChangeEvent>> {
    for await (const page of this.ledger.follow(context.actor.tenant, since ?? undefined, context.signal)) {
      const events = await wanted(page);
      if (events.length === 0) continue;
      for (const event of await this.events.visible(events, await context.renewed()))
        yield { [field]: event } as Record<Field, ChangeEvent>;
    }
  }
}
