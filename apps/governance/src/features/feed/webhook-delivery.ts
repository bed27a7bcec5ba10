import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';

import type { ReadyConfig } from '../../config.js';
import type { Clock } from '../../platform/clock.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { CLOCK, CONFIG, LOG } from '../../platform/injection-tokens.js';
import { Leases } from '../../platform/lease/leases.js';
import type { Lease } from '../../platform/lease/leases.js';
import { Notifications } from '../../platform/postgres/notifications.js';
import type { AuditEvent, Webhook } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../tenants.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { post } from './webhook-sender.js';
import { isWanted, retrySeconds, signedHeaders } from './webhook.rules.js';

const LEASE_SECONDS = 30;
const POLL_MILLISECONDS = 2000;
const PAGE = 100;

/**
 * Tells webhooks what changed: each from its position in the ledger on, one event after the other. The position moves when an event was taken, in a
 * transaction that holds the webhook's lease; so an event is told again after a crash, but by one replica at a time and never out of order.
 */
@Injectable()
export class WebhookDelivery implements OnModuleInit, OnModuleDestroy {
  readonly #running = new Map<string, Promise<void>>();
  readonly #again = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #unlisten: (() => void) | undefined;
  #closed = false;

  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(Leases) private readonly leases: Leases,
    @Inject(Notifications) private readonly notifications: Notifications,
    @Inject(WebhookSecrets) private readonly secrets: WebhookSecrets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<ReadyConfig, 'webhookLoopback'>,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    this.#unlisten = this.notifications.listen('ledger', (payload) => this.#wake(payload?.split(' ')[0]));
    this.#timer = setInterval(() => this.#wake(undefined), POLL_MILLISECONDS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.#closed = true;
    this.#unlisten?.();
    clearInterval(this.#timer);
    await Promise.all(this.#running.values());
  }

  #wake(tenant: string | undefined): void {
    for (const { id } of tenant === undefined ? this.tenants.all() : [{ id: tenant }]) this.#start(id);
  }

  #start(tenant: string): void {
    if (this.#closed) return;
    if (this.#running.has(tenant)) return void this.#again.add(tenant);
    const run = this.#deliver(tenant)
      .catch((error: unknown) => this.log.warn({ err: error, tenant }, 'Webhooks could not be looked at; the next look does'))
      .finally(() => {
        this.#running.delete(tenant);
        if (this.#again.delete(tenant)) this.#start(tenant);
      });
    this.#running.set(tenant, run);
  }

  async #deliver(tenant: string): Promise<void> {
    const client = this.clients.of(tenant);
    const due = await client.$queryRaw<{ id: string }[]>`
      SELECT w.id::text AS id FROM webhook w JOIN ledger_head h ON h.seq > w.position
      WHERE w.active AND (w.next_attempt_at IS NULL OR w.next_attempt_at <= ${this.clock.now()}) ORDER BY w.id`;
    await Promise.all(
      due.map(({ id }) =>
        this.leases.hold({ tenant, name: `webhook ${id}`, seconds: LEASE_SECONDS }, async (lease, signal) => {
          while (!signal.aborted && !this.#closed && (await this.#deliverPage(tenant, id, lease, signal)));
        }),
      ),
    );
  }

  /** @returns whether there may be more to deliver now */
  async #deliverPage(tenant: string, id: string, lease: Lease, signal: AbortSignal): Promise<boolean> {
    const client = this.clients.of(tenant);
    const webhook = await client.webhook.findUnique({ where: { id } });
    if (webhook === null || !webhook.active) return false;
    const events = await client.auditEvent.findMany({ where: { seq: { gt: webhook.position } }, orderBy: { seq: 'asc' }, take: PAGE });
    const secrets = this.secrets.open(webhook.secrets);
    let position = webhook.position;
    for (const event of events) {
      if (signal.aborted || this.#closed) break;
      if (isWanted(webhook.topics, event.action)) {
        const failure = await this.#tell(webhook, event, secrets);
        const settled =
          failure === undefined
            ? { position: event.seq, failures: 0, nextAttemptAt: null, lastError: null }
            : this.#failed(webhook, position, failure);
        // edited meanwhile: the page is of no use any more
        if (!(await this.#record(tenant, webhook, lease, settled))) return true;
        if (failure !== undefined) return false;
      }
      position = event.seq;
    }
    if (position > webhook.position) await this.#record(tenant, webhook, lease, { position });
    return events.length === PAGE;
  }

  async #tell({ id, url }: Webhook, event: AuditEvent, secrets: ReturnType<WebhookSecrets['open']>): Promise<string | undefined> {
    const body = JSON.stringify(messageOf(event));
    try {
      // the id is the same at every attempt: receivers know by it what they have
      await post(url, body, signedHeaders(`${id}_${event.seq}`, this.clock.now(), body, secrets), this.config.webhookLoopback);
      return undefined;
    } catch (error) {
      return (error as Error).message.slice(0, 500);
    }
  }

  #failed({ failures }: Webhook, position: bigint, lastError: string) {
    const nextAttemptAt = new Date(this.clock.now().getTime() + retrySeconds(failures + 1) * 1000);
    return { position, failures: failures + 1, nextAttemptAt, lastError };
  }

  /** @returns false when the webhook was changed or deleted meanwhile: then its position may be another one */
  async #record(tenant: string, { id, lockVersion }: Webhook, lease: Lease, data: Partial<Webhook>): Promise<boolean> {
    return this.clients.of(tenant).$transaction(async (tx) => {
      await this.leases.requireHeld(tx, lease);
      return (await tx.webhook.updateMany({ where: { id, lockVersion }, data })).count === 1;
    });
  }
}

function messageOf({ seq, action, at, actor, actorKind, targetType, targetId }: AuditEvent) {
  const target = { type: targetType, id: targetId, globalId: toGlobalId(targetType, targetId) };
  return {
    type: action,
    timestamp: at.toISOString(),
    data: { revision: `r${seq}`, action, at: at.toISOString(), actor: { subject: actor, kind: actorKind }, target },
  };
}
