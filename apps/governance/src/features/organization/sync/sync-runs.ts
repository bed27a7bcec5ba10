import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';

import type { Clock } from '../../../platform/clock.js';
import { batchedConnection } from '../../../platform/graphql/batched-connection.js';
import { connection } from '../../../platform/graphql/connection.js';
import type { Connection, ConnectionArguments, SortKey } from '../../../platform/graphql/connection.js';
import { NodeLoaders } from '../../../platform/graphql/node-loaders.js';
import { CLOCK } from '../../../platform/injection-tokens.js';
import { newId } from '../../../platform/new-id.js';
import type { SyncAccountFailure, SyncRun } from '../../../platform/prisma/client/client.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../../platform/prisma/tenant-clients.js';
import type { RequestContext } from '../../../request-context.js';
import { AccessService } from '../../access/access.service.js';
import type { Actor } from '../../access/actor.js';

interface RunOf {
  readonly id: string;
  readonly tenant: string;
}

const newestFirst: readonly SortKey[] = [{ column: 'id', direction: 'desc' }];
const byAccount: readonly SortKey[] = [
  { column: 'accountId', direction: 'asc' },
  { column: 'region', direction: 'asc' },
];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const KEPT_MILLISECONDS = 30 * 24 * 3600 * 1000;

/** The log of looks at the organization: bookkeeping, so not in the audit. Shown to those who have a role on the whole organization. */
@Injectable()
export class SyncRuns implements OnModuleInit {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(NodeLoaders) private readonly nodes: NodeLoaders,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.nodes.register('SyncRun', (ids, actor) => this.#byId(ids, actor));
  }

  /** To be called by the holder of the lease: any run that still seems to be at work was left by a process that is gone. */
  async begin(tx: Transaction, trigger: string): Promise<{ id: string }> {
    const now = this.clock.now();
    await tx.syncRun.updateMany({
      where: { state: 'RUNNING' },
      data: { state: 'FAILED', finishedAt: now, error: 'The process that ran it ended.' },
    });
    await tx.syncRun.deleteMany({ where: { startedAt: { lt: new Date(now.getTime() - KEPT_MILLISECONDS) } } });
    return tx.syncRun.create({ data: { id: newId(), trigger, state: 'RUNNING', startedAt: now }, select: { id: true } });
  }

  async saw({ tenant, id }: RunOf, accountsSeen: number): Promise<void> {
    await this.clients.of(tenant).syncRun.update({ where: { id }, data: { accountsSeen } });
  }

  async end({ tenant, id }: RunOf, state: 'SUCCEEDED' | 'PARTIAL' | 'FAILED', error: string | null = null): Promise<void> {
    const data = { state, error, finishedAt: this.clock.now() };
    await this.clients.of(tenant).syncRun.updateMany({ where: { id, state: 'RUNNING' }, data });
  }

  async last(tenant: string): Promise<SyncRun | null> {
    return this.clients.of(tenant).syncRun.findFirst({ orderBy: { id: 'desc' } });
  }

  /** @returns null also when the actor may not see runs */
  async lastFor(actor: Actor): Promise<SyncRun | null> {
    return (await this.#maySee(actor)) ? this.last(actor.tenant) : null;
  }

  async find(id: string, actor: Actor): Promise<SyncRun | null> {
    return (await this.#byId([id], actor)).get(id) ?? null;
  }

  /** @throws Refusal `forbidden` */
  async list(args: ConnectionArguments, actor: Actor): Promise<Connection<SyncRun>> {
    await this.access.require(actor, 'VIEWER', { kind: 'ORGANIZATION' });
    const { syncRun } = this.clients.of(actor.tenant);
    return connection(
      args,
      newestFirst,
      (page) => syncRun.findMany(page),
      () => syncRun.count(),
    );
  }

  async failures({ id }: SyncRun, args: ConnectionArguments, context: RequestContext): Promise<Connection<SyncAccountFailure>> {
    const { syncRun } = this.clients.of(context.actor.tenant);
    return batchedConnection(context, {
      name: 'SyncRun.failures',
      key: id,
      args,
      order: byAccount,
      load: async (ids, page) => {
        const runs = await syncRun.findMany({ where: { id: { in: ids } }, select: { id: true, failures: page } });
        return new Map(runs.map((run) => [run.id, run.failures]));
      },
      count: async (ids) => {
        const select = { id: true, _count: { select: { failures: true } } };
        const runs = await syncRun.findMany({ where: { id: { in: ids } }, select });
        return new Map(runs.map((run) => [run.id, run._count.failures]));
      },
    });
  }

  async #byId(given: string[], actor: Actor): Promise<ReadonlyMap<string, SyncRun>> {
    const ids = given.filter((id) => UUID.test(id));
    if (ids.length === 0 || !(await this.#maySee(actor))) return new Map();
    const runs = await this.clients.of(actor.tenant).syncRun.findMany({ where: { id: { in: ids } } });
    return new Map(runs.map((run) => [run.id, run]));
  }

  #maySee(actor: Actor): boolean | Promise<boolean> {
    return this.access.may(actor, 'VIEWER', { kind: 'ORGANIZATION' });
  }
}
