import type { AuditEventFilter } from '@mlapps/governance-api/schema-types.gen';
import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';

import { refusal } from '../../errors.js';
import { connection } from '../../platform/graphql/connection.js';
import type { Connection, ConnectionArguments, SortKey } from '../../platform/graphql/connection.js';
import { NodeLoaders } from '../../platform/graphql/node-loaders.js';
import { readGlobalId } from '../../platform/graphql/global-id.js';
import type { AuditCheckpoint, AuditEvent, AuditSigningKey, Prisma } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { Ledger } from './ledger.js';
import type { Committed } from './ledger.js';
import { ReadRecord } from './read-record.js';

const bySeq: readonly SortKey[] = [{ column: 'seq', direction: 'asc' }];
const bySize: readonly SortKey[] = [{ column: 'treeSize', direction: 'asc' }];

const LONGEST_REASON = 500;

export interface Redaction {
  readonly seq: bigint;
  readonly before: boolean;
  readonly after: boolean;
  readonly reason: string;
}

/**
 * The audit log for those who audit.
 *
 * Gaps
 * - Redaction takes a whole value, before or after; single members of it cannot be taken away (2026-11-26)
 *
 * By design
 * - Subjects, targets and actions are never redacted: they are opaque ids and fixed words (2026-11-26)
 * - A checkpoint is signed only over events that verify, so a log edited in the database gets no newer one (2026-11-26)
 */
@Injectable()
export class AuditService implements OnModuleInit {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(ReadRecord) private readonly reads: ReadRecord,
    @Inject(NodeLoaders) private readonly nodes: NodeLoaders,
  ) {}

  onModuleInit(): void {
    this.nodes.register('AuditEvent', (ids, actor) => this.eventsByNumber(ids, actor));
  }

  async events(args: ConnectionArguments, filter: AuditEventFilter | null | undefined, actor: Actor): Promise<Connection<AuditEvent>> {
    await this.#open(actor);
    const wanted = filterOf(filter ?? {});
    const { auditEvent } = this.clients.of(actor.tenant);
    return connection(
      args,
      bySeq,
      ({ where, orderBy, take }) => auditEvent.findMany({ where: { AND: [wanted, where] }, orderBy: [...orderBy], take }),
      () => auditEvent.count({ where: wanted }),
    );
  }

  /** @returns those that there are, by their number; none when the actor is no auditor */
  async eventsByNumber(numbers: readonly string[], actor: Actor): Promise<ReadonlyMap<string, AuditEvent>> {
    const seqs = numbers.filter((number) => /^[1-9][0-9]{0,17}$/.test(number)).map(BigInt);
    if (seqs.length === 0 || !(await this.access.may(actor, 'AUDITOR', { kind: 'ORGANIZATION' }))) return new Map();
    await this.reads.record(actor);
    const events = await this.clients.of(actor.tenant).auditEvent.findMany({ where: { seq: { in: seqs } } });
    return new Map(events.map((event) => [String(event.seq), event]));
  }

  async checkpoint(actor: Actor): Promise<AuditCheckpoint | null> {
    await this.#open(actor);
    return this.clients.of(actor.tenant).auditCheckpoint.findFirst({ orderBy: { treeSize: 'desc' } });
  }

  async checkpoints(args: ConnectionArguments, actor: Actor): Promise<Connection<AuditCheckpoint>> {
    await this.#open(actor);
    const { auditCheckpoint } = this.clients.of(actor.tenant);
    return connection(
      args,
      bySize,
      ({ where, orderBy, take }) => auditCheckpoint.findMany({ where, orderBy: [...orderBy], take }),
      () => auditCheckpoint.count(),
    );
  }

  async signingKeys(actor: Actor): Promise<AuditSigningKey[]> {
    await this.#open(actor);
    return this.clients.of(actor.tenant).auditSigningKey.findMany({ orderBy: { firstUsedAt: 'asc' } });
  }

  /**
   * Takes values of an event away for good; the chain still verifies. The event `audit.redacted` says so in the same transaction.
   *
   * @throws Refusal `forbidden`; `validation`; `notFound` when there is no such event, or nothing to take away
   */
  async redact({ seq, before, after, reason }: Redaction, actor: Actor): Promise<Committed<{ readonly id: string }>> {
    await this.access.require(actor, 'AUDITOR', { kind: 'ORGANIZATION' });
    if (!before && !after) throw refusal('validation', { reason: 'Say which value to take away.' }, ['input', 'before']);
    if (reason.trim() === '' || reason.length > LONGEST_REASON)
      throw refusal('validation', { reason: `Give a reason of 1 to ${LONGEST_REASON} characters.` }, ['input', 'reason']);
    return this.ledger.commit(actor, async (tx, record) => {
      const [answer] = await tx.$queryRaw<
        { redacted: number }[]
      >`SELECT redact_audit_event(${seq}::bigint, ${before}, ${after}) AS redacted`;
      if (answer?.redacted !== 1) throw refusal('notFound', { what: 'audit event with such a value', id: String(seq) }, ['input', 'seq']);
      record({ action: 'audit.redacted', targetType: 'AuditEvent', targetId: String(seq), after: { before, after, reason } });
      return { id: String(seq) };
    });
  }

  async #open(actor: Actor): Promise<void> {
    await this.access.require(actor, 'AUDITOR', { kind: 'ORGANIZATION' });
    await this.reads.record(actor);
  }
}

/** @throws Refusal `validation` */
function filterOf({ target, actor, action, since, until }: AuditEventFilter): Prisma.AuditEventWhereInput {
  const thing = target == null ? undefined : readGlobalId(target);
  if (target != null && thing === undefined) throw refusal('validation', { reason: 'This is not an id.' }, ['filter', 'target']);
  const group = action?.endsWith('.*') === true ? action.slice(0, -1) : undefined;
  return {
    ...(thing && { targetType: thing.type, targetId: thing.id }),
    ...(actor != null && { actor }),
    ...(action != null && { action: group === undefined ? action : { startsWith: group } }),
    ...((since != null || until != null) && { at: { ...(since != null && { gte: since }), ...(until != null && { lt: until }) } }),
  };
}
