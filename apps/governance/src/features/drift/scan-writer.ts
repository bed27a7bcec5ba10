import { Inject, Injectable } from '@nestjs/common';

import { Leases } from '../../platform/lease/leases.js';
import type { Lease } from '../../platform/lease/leases.js';
import { newId } from '../../platform/new-id.js';
import { Prisma } from '../../platform/prisma/client/client.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import { systemActor } from '../access/actor.js';
import { Ledger } from '../audit/ledger.js';
import type { Change } from '../audit/ledger.js';
import { accessChanges } from './access-changes.rules.js';
import type { AccessDraft } from './access.rules.js';
import type { Comparison, FindingDraft } from './drift.rules.js';
import { findingChanges, fingerprintOf } from './finding-changes.rules.js';
import type { FindingChanges } from './finding-changes.rules.js';
import { remedyText } from './remedy.rules.js';

/** What was learned of one account in one Region. */
export interface Learned {
  readonly accountId: string;
  readonly region: string;
  readonly comparison: Comparison;
  readonly access: readonly AccessDraft[];
  /** ARNs of buckets whose policy could not be read: who was let in by it stays. */
  readonly unread: ReadonlySet<string>;
}

/** Writes down what a scan learned: findings and access that came, changed or went are events; that they were seen again is not. */
@Injectable()
export class ScanWriter {
  constructor(
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Leases) private readonly leases: Leases,
  ) {}

  /** @throws LeaseLost */
  async write(lease: Lease, learned: Learned, now: Date): Promise<{ readonly found: number; readonly resolved: number }> {
    const { tenant } = lease;
    const { result } = await this.ledger.commit(systemActor(tenant, 'drift'), async (tx, record) => {
      await this.leases.requireHeld(tx, lease);
      const counts = await writeFindings(tx, record, learned, now);
      await writeAccess(tx, record, learned, now);
      return counts;
    });
    return result;
  }
}

async function writeFindings(tx: Transaction, record: (change: Change) => void, { accountId, region, comparison }: Learned, now: Date) {
  const print = (draft: FindingDraft) => fingerprintOf(accountId, region, draft);
  const known = await tx.driftFinding.findMany({
    where: { OR: [{ accountId, region, state: { not: 'RESOLVED' } }, { fingerprint: { in: comparison.findings.map(print) } }] },
    select: { id: true, fingerprint: true, state: true, shareId: true, acceptedUntil: true, adoptPermission: true },
  });
  const changes = findingChanges(known, comparison, print, now);
  for (const draft of changes.found) {
    const id = newId();
    const columns = { ...columnsOf(draft), state: 'OPEN' as const, firstSeenAt: now, lastSeenAt: now };
    await tx.driftFinding.create({ data: { id, accountId, region, fingerprint: print(draft), ...columns } });
    record({ action: 'drift.found', targetType: 'DriftFinding', targetId: id, after: told(draft) });
  }
  await reopen(tx, record, changes, now);
  for (const {
    known: { id },
    draft,
  } of changes.seen) {
    await tx.driftFinding.update({ where: { id }, data: { ...columnsOf(draft), lastSeenAt: now } });
  }
  for (const { id, state } of changes.resolved) {
    await tx.driftFinding.update({
      where: { id },
      data: { state: 'RESOLVED', resolvedAt: now, adoptPermission: null, lockVersion: { increment: 1 } },
    });
    record({ action: 'drift.resolved', targetType: 'DriftFinding', targetId: id, before: { state }, after: { state: 'RESOLVED' } });
  }
  return { found: changes.found.length + changes.again.length, resolved: changes.resolved.length };
}

async function reopen(tx: Transaction, record: (change: Change) => void, { again, reopened }: FindingChanges, now: Date): Promise<void> {
  const open = { state: 'OPEN' as const, lastSeenAt: now, resolvedAt: null, acceptedBy: null, acceptReason: null, acceptedUntil: null };
  for (const {
    known: { id },
    draft,
  } of again) {
    const data = { ...columnsOf(draft), ...open, firstSeenAt: now, lockVersion: { increment: 1 } };
    await tx.driftFinding.update({ where: { id }, data });
    record({ action: 'drift.found', targetType: 'DriftFinding', targetId: id, after: told(draft) });
  }
  for (const {
    known: { id, state },
    draft,
  } of reopened) {
    await tx.driftFinding.update({ where: { id }, data: { ...columnsOf(draft), ...open, lockVersion: { increment: 1 } } });
    record({ action: 'drift.reopened', targetType: 'DriftFinding', targetId: id, before: { state }, after: { state: 'OPEN' } });
  }
}

async function writeAccess(
  tx: Transaction,
  record: (change: Change) => void,
  { accountId, region, access, unread }: Learned,
  now: Date,
): Promise<void> {
  const rows = await tx.observedAccess.findMany({ where: { ownerAccountId: accountId, region } });
  const changes = accessChanges(rows, access, unread);
  const target = { targetType: 'ExternalAccess' } as const;
  for (const draft of changes.appeared) {
    const id = newId();
    const data = { ...draft, since: draft.since ?? now, observedAt: now, closedAt: null };
    await tx.observedAccess.create({ data: { id, ownerAccountId: accountId, region, ...data } });
    record({ action: 'access.appeared', ...target, targetId: id, after: toldAccess(draft) });
  }
  for (const { id, draft } of changes.returned) {
    await tx.observedAccess.update({ where: { id }, data: { ...draft, since: draft.since ?? now, observedAt: now, closedAt: null } });
    record({ action: 'access.appeared', ...target, targetId: id, after: toldAccess(draft) });
  }
  for (const { id, draft, since } of changes.changed) {
    await tx.observedAccess.update({ where: { id }, data: { ...draft, since: draft.since ?? since, observedAt: now } });
    record({ action: 'access.changed', ...target, targetId: id, after: toldAccess(draft) });
  }
  if (changes.same.length > 0) await tx.observedAccess.updateMany({ where: { id: { in: [...changes.same] } }, data: { observedAt: now } });
  for (const id of changes.gone) {
    await tx.observedAccess.update({ where: { id }, data: { closedAt: now } });
    record({ action: 'access.ended', ...target, targetId: id });
  }
}

function columnsOf(draft: FindingDraft) {
  const { kind, severity, shareId, ramArn, resourceArn, principal, desired, observed } = draft;
  const json = (view: FindingDraft['desired']) => (view === null ? Prisma.DbNull : (view as Prisma.InputJsonObject));
  return {
    kind,
    severity,
    shareId,
    ramArn,
    resourceArn,
    principal,
    desired: json(desired),
    observed: json(observed),
    remediation: remedyText(draft),
  };
}

function told({ kind, severity, ramArn, resourceArn, principal }: FindingDraft) {
  return { kind, severity, ramArn, resourceArn, principal };
}

function toldAccess({ ramArn, resourceArn, principal, external, status, grantId }: AccessDraft) {
  return { ramArn, resourceArn, principal, external, status, grantId };
}
