import { Inject, Injectable } from '@nestjs/common';

import type { Clock } from '../../../platform/clock.js';
import { CLOCK } from '../../../platform/injection-tokens.js';
import { newId } from '../../../platform/new-id.js';
import type { SyncRun } from '../../../platform/prisma/client/client.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../../platform/prisma/tenant-clients.js';

interface RunOf {
  readonly id: string;
  readonly tenant: string;
}

const KEPT_MILLISECONDS = 30 * 24 * 3600 * 1000;

/** The log of looks at the organization: bookkeeping, so not in the audit. */
@Injectable()
export class SyncRuns {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

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
}
