import { Inject, Injectable } from '@nestjs/common';

import { CLOCK } from '../../platform/injection-tokens.js';
import type { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/new-id.js';
import type { DriftScan } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';

const KEPT_MILLISECONDS = 30 * 24 * 3600 * 1000;

/** Why a place could not be looked at. */
export interface ScanFailure {
  readonly accountId: string;
  readonly region: string;
  readonly code: string;
  readonly message: string;
}

export interface ScanOutcome {
  readonly accountsDone: number;
  readonly found: number;
  readonly resolved: number;
  readonly failures: readonly ScanFailure[];
}

/** The log of scans: bookkeeping, so not in the audit. */
@Injectable()
export class ScanRuns {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** To be called by the holder of the lease: any run that still seems to be at work was left by a process that is gone. */
  async begin(tx: Transaction, trigger: string): Promise<{ id: string }> {
    const now = this.clock.now();
    const ended = { state: 'FAILED' as const, finishedAt: now, error: 'The process that ran it ended.' };
    await tx.driftScan.updateMany({ where: { state: 'RUNNING' }, data: ended });
    await tx.driftScan.deleteMany({ where: { startedAt: { lt: new Date(now.getTime() - KEPT_MILLISECONDS) } } });
    return tx.driftScan.create({ data: { id: newId(), trigger, state: 'RUNNING', startedAt: now }, select: { id: true } });
  }

  async saw(tenant: string, id: string, accountsSeen: number): Promise<void> {
    await this.clients.of(tenant).driftScan.update({ where: { id }, data: { accountsSeen } });
  }

  async end(tenant: string, id: string, { failures, ...counts }: ScanOutcome): Promise<void> {
    const state = failures.length === 0 ? 'SUCCEEDED' : 'PARTIAL';
    const data = { ...counts, state, failures: failures as never, finishedAt: this.clock.now() } as const;
    await this.clients.of(tenant).driftScan.updateMany({ where: { id, state: 'RUNNING' }, data });
  }

  async fail(tenant: string, id: string, error: string): Promise<void> {
    const data = { state: 'FAILED' as const, error, finishedAt: this.clock.now() };
    await this.clients.of(tenant).driftScan.updateMany({ where: { id, state: 'RUNNING' }, data });
  }

  async last(tenant: string): Promise<DriftScan | null> {
    return this.clients.of(tenant).driftScan.findFirst({ orderBy: { id: 'desc' } });
  }
}
