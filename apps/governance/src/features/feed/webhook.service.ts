import type { WebhookSetInput } from '@mlapps/governance-api/schema-types.gen';
import { Inject, Injectable } from '@nestjs/common';

import type { ReadyConfig } from '../../config.js';
import { refusal } from '../../errors.js';
import type { Clock } from '../../platform/clock.js';
import { connection } from '../../platform/graphql/connection.js';
import type { Connection, ConnectionArguments } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { NodeLoaders } from '../../platform/graphql/node-loaders.js';
import { CLOCK, CONFIG } from '../../platform/injection-tokens.js';
import { newId } from '../../platform/new-id.js';
import type { Webhook } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { Ledger } from '../audit/ledger.js';
import type { Committed } from '../audit/ledger.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { faultOfTopics, faultOfUrl } from './webhook.rules.js';

const EVERYWHERE = { kind: 'ORGANIZATION' } as const;
const MAXIMUM = 50;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Addresses that are told of changes; `webhook-delivery.ts` tells them.
 *
 * Gaps
 * - A webhook that fails is tried for ever, hourly in the end; nobody is told but who looks (2026-11-26)
 *
 * By design
 * - A webhook hears of every change of the tenant its topics name: who sets one administers policies (2026-11-26)
 * - A secret is shown by the mutation that makes it and never again, not even to the same request repeated (2026-11-26)
 */
@Injectable()
export class WebhookService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(WebhookSecrets) private readonly secrets: WebhookSecrets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<ReadyConfig, 'webhookLoopback'>,
    @Inject(NodeLoaders) nodes: NodeLoaders,
  ) {
    nodes.register('Webhook', (ids, actor) => this.#byIds(ids, actor));
  }

  async list(args: ConnectionArguments, actor: Actor): Promise<Connection<Webhook>> {
    await this.access.require(actor, 'POLICY_ADMIN', EVERYWHERE);
    const { webhook } = this.clients.of(actor.tenant);
    return connection(
      args,
      [{ column: 'id', direction: 'asc' }],
      ({ where, orderBy, take }) => webhook.findMany({ where, orderBy, take }),
      () => webhook.count(),
    );
  }

  async find(id: string, actor: Actor): Promise<Webhook | null> {
    return (await this.#byIds([id], actor)).get(id) ?? null;
  }

  /** @param shown is called with the secret of a new webhook */
  async set(input: WebhookSetInput, actor: Actor, shown: (secret: string) => void): Promise<Committed<{ id: string }>> {
    await this.access.require(actor, 'POLICY_ADMIN', EVERYWHERE);
    const { url, topics, active } = input;
    const wrongUrl = faultOfUrl(url, this.config.webhookLoopback);
    if (wrongUrl !== undefined) throw refusal('validation', { reason: wrongUrl }, ['input', 'url']);
    const wrongTopics = faultOfTopics(topics);
    if (wrongTopics !== undefined) throw refusal('validation', { reason: wrongTopics }, ['input', 'topics']);
    return this.ledger.commit(actor, async (tx, record) => {
      const position = await positionOf(tx, actor, input.replayFrom);
      const after = { url, topics: [...topics], active: active ?? true };
      if (input.id == null) return { id: await this.#create(tx, { ...after, position: position.at }, actor, record, shown) };
      const before = await this.#current(tx, input.id, input.ifVersion);
      await tx.webhook.update({
        where: { id: before.id },
        // another address, or another try, starts at once
        data: {
          ...after,
          ...(position.given && { position: position.at }),
          lockVersion: { increment: 1 },
          failures: 0,
          nextAttemptAt: null,
          lastError: null,
        },
      });
      record({
        action: 'webhook.changed',
        targetType: 'Webhook',
        targetId: before.id,
        before: { url: before.url, topics: before.topics, active: before.active },
        after,
      });
      return { id: before.id };
    });
  }

  async delete(id: string, ifVersion: number, actor: Actor): Promise<Committed<{ id: string }>> {
    await this.access.require(actor, 'POLICY_ADMIN', EVERYWHERE);
    return this.ledger.commit(actor, async (tx, record) => {
      const { id: webhookId, url } = await this.#current(tx, id, ifVersion);
      await tx.webhook.delete({ where: { id: webhookId } });
      record({ action: 'webhook.deleted', targetType: 'Webhook', targetId: webhookId, before: { url } });
      return { id: webhookId };
    });
  }

  async rotateSecret(id: string, ifVersion: number, actor: Actor, shown: (secret: string) => void): Promise<Committed<{ id: string }>> {
    await this.access.require(actor, 'POLICY_ADMIN', EVERYWHERE);
    return this.ledger.commit(actor, async (tx, record) => {
      const webhook = await this.#current(tx, id, ifVersion);
      const { secret, sealed } = this.secrets.create(webhook.secrets, this.clock.now());
      await tx.webhook.update({ where: { id: webhook.id }, data: { secrets: sealed, lockVersion: { increment: 1 } } });
      record({ action: 'webhook.secret-rotated', targetType: 'Webhook', targetId: webhook.id });
      shown(secret);
      return { id: webhook.id };
    });
  }

  async #create(
    tx: Transaction,
    settings: { url: string; topics: string[]; active: boolean; position: bigint },
    actor: Actor,
    record: Parameters<Parameters<Ledger['commit']>[1]>[1],
    shown: (secret: string) => void,
  ): Promise<string> {
    if ((await tx.webhook.count()) >= MAXIMUM) throw refusal('limitExceeded', { reason: `There may be ${MAXIMUM} webhooks.` });
    const now = this.clock.now();
    const { secret, sealed } = this.secrets.create([], now);
    const id = newId();
    await tx.webhook.create({ data: { ...settings, id, secrets: sealed, createdBy: actor.subject, createdAt: now } });
    const { url, topics, active } = settings;
    record({ action: 'webhook.created', targetType: 'Webhook', targetId: id, after: { url, topics, active } });
    shown(secret);
    return id;
  }

  async #current(tx: Transaction, globalId: string, ifVersion: number | null | undefined): Promise<Webhook> {
    const id = idOf('Webhook', globalId, ['input', 'id']);
    const found = ID.test(id) ? await tx.webhook.findUnique({ where: { id } }) : null;
    if (found === null) throw refusal('notFound', { what: 'webhook', id: globalId }, ['input', 'id']);
    if (ifVersion == null) throw refusal('validation', { reason: 'Say which version you change: ifVersion.' }, ['input', 'ifVersion']);
    if (found.lockVersion !== ifVersion) throw refusal('staleVersion', { currentVersion: found.lockVersion }, ['input', 'ifVersion']);
    return found;
  }

  async #byIds(ids: readonly string[], actor: Actor): Promise<ReadonlyMap<string, Webhook>> {
    if (!(await this.access.may(actor, 'POLICY_ADMIN', EVERYWHERE))) return new Map();
    const found = await this.clients.of(actor.tenant).webhook.findMany({ where: { id: { in: ids.filter((id) => ID.test(id)) } } });
    return new Map(found.map((webhook) => [webhook.id, webhook]));
  }
}

/** A new webhook starts from now on, unless it is to hear again what was. */
async function positionOf(
  tx: Transaction,
  { tenant }: Actor,
  replayFrom: bigint | null | undefined,
): Promise<{ at: bigint; given: boolean }> {
  const head = await tx.ledgerHead.findUnique({ where: { tenant } });
  const now = head?.seq ?? 0n;
  if (replayFrom != null && (replayFrom < 0n || replayFrom > now)) throw refusal('revisionExpired', {}, ['input', 'replayFrom']);
  return { at: replayFrom ?? now, given: replayFrom != null };
}
