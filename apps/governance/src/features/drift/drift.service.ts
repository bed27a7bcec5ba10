import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../errors.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import type { Clock } from '../../platform/clock.js';
import { connection } from '../../platform/graphql/connection.js';
import type { Connection, ConnectionArguments } from '../../platform/graphql/connection.js';
import { NodeLoaders } from '../../platform/graphql/node-loaders.js';
import type { DriftFinding, DriftKind, DriftScan, FindingState, Prisma, Severity } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { Ledger } from '../audit/ledger.js';
import type { Committed } from '../audit/ledger.js';

export interface FindingFilter {
  readonly kind?: readonly DriftKind[] | null;
  readonly state?: readonly FindingState[] | null;
  readonly severity?: readonly Severity[] | null;
  readonly accountId?: string | null;
  readonly resourceArn?: string | null;
}

export interface Acceptance {
  readonly id: string;
  readonly reason: string;
  readonly until: Date;
  readonly ifVersion: number;
}

const LONGEST_ACCEPTANCE_MILLISECONDS = 366 * 24 * 3600 * 1000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Findings of drift and the scans they are from, as far as the actor may see them: those of accounts one may look at. */
@Injectable()
export class DriftService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NodeLoaders) nodes: NodeLoaders,
  ) {
    nodes.register('DriftFinding', async (ids, actor) => byId(await this.find(ids, actor)));
    nodes.register('DriftScan', async (ids, actor) => byId(await this.scansById(ids, actor)));
  }

  async findings(args: ConnectionArguments, filter: FindingFilter, actor: Actor): Promise<Connection<DriftFinding>> {
    const client = this.clients.of(actor.tenant);
    const wanted = { AND: [await this.visible(actor), whereOf(filter)] };
    return connection(
      args,
      [{ column: 'id', direction: 'desc' }],
      ({ where, orderBy, take }) => client.driftFinding.findMany({ where: { AND: [wanted, where] }, orderBy: [...orderBy], take }),
      () => client.driftFinding.count({ where: wanted }),
    );
  }

  async find(ids: readonly string[], actor: Actor): Promise<DriftFinding[]> {
    const known = { id: { in: ids.filter((id) => UUID.test(id)) } };
    return this.clients.of(actor.tenant).driftFinding.findMany({ where: { AND: [await this.visible(actor), known] } });
  }

  /** Scans look at all accounts, and their failures name them. */
  async scans(args: ConnectionArguments, actor: Actor): Promise<Connection<DriftScan>> {
    await this.access.require(actor, 'VIEWER', { kind: 'ORGANIZATION' });
    const client = this.clients.of(actor.tenant);
    return connection(
      args,
      [{ column: 'id', direction: 'desc' }],
      ({ where, orderBy, take }) => client.driftScan.findMany({ where, orderBy: [...orderBy], take }),
      () => client.driftScan.count(),
    );
  }

  async scansById(ids: readonly string[], actor: Actor): Promise<DriftScan[]> {
    if (!(await this.access.may(actor, 'VIEWER', { kind: 'ORGANIZATION' }))) return [];
    return this.clients.of(actor.tenant).driftScan.findMany({ where: { id: { in: ids.filter((id) => UUID.test(id)) } } });
  }

  /**
   * Leaves a difference as it is, for a reason and until a time; then it is open again.
   *
   * @throws Refusal
   */
  async accept({ id, reason, until, ifVersion }: Acceptance, actor: Actor): Promise<Committed<{ readonly id: string }>> {
    const now = this.clock.now();
    if (reason.trim() === '' || reason.length > 1000)
      throw refusal('validation', { reason: 'Give a reason of 1 to 1000 characters.' }, ['reason']);
    if (until <= now || until.getTime() - now.getTime() > LONGEST_ACCEPTANCE_MILLISECONDS) {
      throw refusal('validation', { reason: 'A difference is accepted until a time in the future, at most a year away.' }, ['until']);
    }
    const [finding] = await this.find([id], actor);
    if (finding === undefined) throw refusal('notFound', { what: 'finding', id }, ['id']);
    await this.access.require(actor, 'POLICY_ADMIN', { kind: 'ACCOUNT', accountId: finding.accountId });
    return this.ledger.commit(actor, async (tx, record) => {
      const acceptance = { acceptedBy: actor.subject, acceptReason: reason, acceptedUntil: until };
      const changed = await tx.driftFinding.updateMany({
        where: { id, lockVersion: ifVersion, state: { in: ['OPEN', 'ACCEPTED'] } },
        data: { ...acceptance, state: 'ACCEPTED', lockVersion: { increment: 1 } },
      });
      if (changed.count === 0) throw await whyNot(tx, id, ifVersion, 'accepted');
      const after = { state: 'ACCEPTED', reason, until: until.toISOString() };
      record({ action: 'drift.accepted', targetType: 'DriftFinding', targetId: id, before: { state: finding.state }, after });
      return { id };
    });
  }

  /** Accounts whose findings the actor sees. `undefined`: all of them. */
  accounts(actor: Actor): Promise<readonly string[] | undefined> {
    return this.access.visibleAccountIds(actor);
  }

  async visible(actor: Actor): Promise<Prisma.DriftFindingWhereInput> {
    const accounts = await this.accounts(actor);
    return accounts === undefined ? {} : { accountId: { in: [...accounts] } };
  }
}

export async function whyNot(tx: Prisma.TransactionClient, id: string, ifVersion: number, done: string): Promise<Error> {
  const { lockVersion, state } = await tx.driftFinding.findUniqueOrThrow({ where: { id } });
  if (lockVersion !== ifVersion) return refusal('staleVersion', { currentVersion: lockVersion }, ['ifVersion']);
  return refusal('invalidState', { reason: `A finding that is ${state} cannot be ${done}.` }, ['id']);
}

export function whereOf({ kind, state, severity, accountId, resourceArn }: FindingFilter): Prisma.DriftFindingWhereInput {
  return {
    ...(kind != null && { kind: { in: [...kind] } }),
    ...(state != null && { state: { in: [...state] } }),
    ...(severity != null && { severity: { in: [...severity] } }),
    ...(accountId != null && { accountId }),
    ...(resourceArn != null && { resourceArn }),
  };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
