import { Inject, Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';

import type { Clock } from '../../platform/clock.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import { Notifications } from '../../platform/postgres/notifications.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../tenants.js';
import { systemActor } from '../access/actor.js';
import { DueLooks } from '../audit/due-looks.js';
import { Ledger } from '../audit/ledger.js';
import type { EndReason } from './end-grants.js';
import { endGrants } from './end-grants.js';
import { GrantReviewer } from './grant-reviewer.js';
import { Reconciler } from './reconcile/reconciler.js';
import { ShareSettings } from './share-settings.js';

const MOST_AT_ONCE = 200;
const LOOK_MILLISECONDS = 30_000;

/** Does what is due by time alone: ends grants and requests, tells of reviews that are overdue. In every replica; what one does the others find done. */
@Injectable()
export class ShareClock implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #log = new Logger(ShareClock.name);
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  readonly #looks: DueLooks;

  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(GrantReviewer) private readonly reviewer: GrantReviewer,
    @Inject(Reconciler) private readonly reconciler: Reconciler,
    @Inject(ShareSettings) private readonly settings: ShareSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Notifications) notifications: Notifications,
  ) {
    this.#looks = new DueLooks(notifications, LOOK_MILLISECONDS);
  }

  onApplicationBootstrap(): void {
    if (this.settings.pollMilliseconds === 0) return;
    this.#timer = setInterval(() => {
      this.#running ??= this.#tickAll().finally(() => (this.#running = undefined));
    }, this.settings.pollMilliseconds * 2);
    this.#timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#timer);
    this.#looks.close();
    await this.#running;
  }

  async #tickAll(): Promise<void> {
    for (const { id } of this.tenants.all()) {
      if (!this.#looks.isDue(id, this.clock.now())) continue;
      this.#looks.begin(id);
      try {
        await this.tick(id);
        this.#looks.end(id, await this.#nextDue(id));
      } catch (error) {
        this.#looks.call(id);
        this.#log.error(`What is due in ${id} could not be done`, (error as Error).stack);
      }
    }
  }

  /** When the next grant, request or review is due by time; all else that this clock does follows a change. */
  async #nextDue(tenant: string): Promise<Date | null> {
    const [next] = await this.clients.of(tenant).$queryRaw<{ due: Date | null }[]>`
      SELECT least((SELECT min(expires_at) FROM "grant" WHERE desired), (SELECT min(expires_at) FROM share_request WHERE state = 'PENDING_APPROVAL'),
        (SELECT min(review_by) FROM break_glass WHERE reviewed_at IS NULL AND overdue_at IS NULL)) AS due`;
    return next?.due ?? null;
  }

  /** Does all that is due in a tenant. */
  async tick(tenant: string): Promise<void> {
    const now = this.clock.now();
    const ended = (await this.#endExpired(tenant, now)) + (await this.#endReplaced(tenant, now));
    await this.#expireRequests(tenant, now);
    await this.#tellOverdue(tenant, now);
    const revoked = await this.reviewer.review(tenant);
    if (ended + revoked > 0) this.reconciler.wake(tenant);
  }

  async #endExpired(tenant: string, now: Date): Promise<number> {
    const where = { desired: true, expiresAt: { lte: now } };
    return this.#end(tenant, 'EXPIRED', now, () =>
      this.clients.of(tenant).grant.findMany({ where, select: { id: true }, orderBy: { expiresAt: 'asc' }, take: MOST_AT_ONCE }),
    );
  }

  /** A grant that was put in the place of another is active: the other one goes. */
  async #endReplaced(tenant: string, now: Date): Promise<number> {
    return this.#end(
      tenant,
      'REPLACED',
      now,
      () =>
        this.clients.of(tenant).$queryRaw<{ id: string }[]>`
        SELECT old.id FROM "grant" AS new JOIN "grant" AS old ON old.id = new.replaces_id
        WHERE new.replaces_id IS NOT NULL AND new.state = 'ACTIVE' AND old.desired LIMIT ${MOST_AT_ONCE}`,
    );
  }

  async #end(tenant: string, reason: EndReason, now: Date, find: () => Promise<{ readonly id: string }[]>): Promise<number> {
    let all = 0;
    for (let found = await find(); found.length > 0; found = await find()) {
      const ids = found.map(({ id }) => id);
      const actor = systemActor(tenant, 'share-clock');
      const { result } = await this.ledger.commit(actor, (tx, record) => endGrants(tx, record, ids, { reason, by: actor.subject, now }));
      all += result.length;
      if (found.length < MOST_AT_ONCE) break;
    }
    return all;
  }

  async #expireRequests(tenant: string, now: Date): Promise<void> {
    const where = { state: 'PENDING_APPROVAL' as const, expiresAt: { lte: now } };
    const late = await this.clients.of(tenant).shareRequest.findMany({ where, select: { id: true }, take: MOST_AT_ONCE });
    if (late.length === 0) return;
    await this.ledger.commit(systemActor(tenant, 'share-clock'), async (tx, record) => {
      const ids = late.map(({ id }) => id);
      const locked = await tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM share_request WHERE id = ANY(${ids}::uuid[]) AND state = 'PENDING_APPROVAL' ORDER BY id FOR UPDATE`;
      await tx.shareRequest.updateMany({
        where: { id: { in: locked.map(({ id }) => id) } },
        data: { state: 'EXPIRED', decidedAt: now, lockVersion: { increment: 1 } },
      });
      for (const { id } of locked)
        record({
          action: 'request.expired',
          targetType: 'ShareRequest',
          targetId: id,
          before: { state: 'PENDING_APPROVAL' },
          after: { state: 'EXPIRED' },
        });
    });
  }

  async #tellOverdue(tenant: string, now: Date): Promise<void> {
    const where = { reviewedAt: null, overdueAt: null, reviewBy: { lte: now } };
    const overdue = await this.clients.of(tenant).breakGlass.findMany({ where, take: MOST_AT_ONCE });
    if (overdue.length === 0) return;
    await this.ledger.commit(systemActor(tenant, 'share-clock'), async (tx, record) => {
      for (const { id, openedBy } of overdue) {
        const { count } = await tx.breakGlass.updateMany({ where: { id, ...where }, data: { overdueAt: now } });
        if (count === 1) record({ action: 'break-glass.review-overdue', targetType: 'BreakGlass', targetId: id, after: { openedBy } });
      }
    });
  }
}
