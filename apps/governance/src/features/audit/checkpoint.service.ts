import { emptyChain } from '@mlapps/audit-log/audit-event';
import type { ChainHead } from '@mlapps/audit-log/audit-event';
import { signCheckpoint } from '@mlapps/audit-log/checkpoint';
import type { Checkpoint } from '@mlapps/audit-log/checkpoint';
import { Frontier } from '@mlapps/audit-log/frontier';
import { eventLeaf } from '@mlapps/audit-log/merkle-hash';
import { Inject, Injectable } from '@nestjs/common';

import type { Clock } from '../../platform/clock.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import type { AuditCheckpoint, Prisma } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import { auditEventOf } from './audit-record.js';
import { keptLevel } from './audit-tree.js';
import { LedgerTampered, checkedHead } from './chain-check.js';
import { CheckpointKey } from './checkpoint-key.js';

/** Events that one checkpoint adds at most: a long backlog becomes several, each in a transaction of its own. */
const STRIDE = 20_000n;
/** Verified in one go, some milliseconds, in which nothing else runs. */
const BATCH = 200;
const transaction = { maxWait: 15_000, timeout: 120_000 };

/** Signs checkpoints. What it signs it has verified: the events since the last checkpoint, their values and their chain. */
@Injectable()
export class CheckpointService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CheckpointKey) private readonly key: CheckpointKey,
  ) {}

  /**
   * Covers every event that was there when it was called. Costs what the events since the last checkpoint cost.
   *
   * @returns the newest checkpoint; undefined for a log without events
   * @throws LedgerTampered
   */
  async seal(tenant: string): Promise<Checkpoint | undefined> {
    const client = this.clients.of(tenant);
    const head = await client.ledgerHead.findUnique({ where: { tenant } });
    if (head === null || head.seq === 0n) return undefined;
    for (;;) {
      const newest = await client.$transaction((tx) => this.#extend(tx, tenant), transaction);
      if (newest.treeSize >= head.seq) return newest;
    }
  }

  async #extend(tx: Transaction, tenant: string): Promise<Checkpoint> {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`audit checkpoint ${tenant}`}, 0))`;
    const last = await tx.auditCheckpoint.findFirst({ orderBy: { treeSize: 'desc' } });
    const end = await tx.ledgerHead.findUniqueOrThrow({ where: { tenant } });
    if (last !== null && last.treeSize >= end.seq) return checkpointOf(last);
    const tree = new Frontier(
      last?.treeSize,
      last?.frontier.map((peak) => Buffer.from(peak, 'hex')),
    );
    const target = end.seq - tree.size > STRIDE ? tree.size + STRIDE : end.seq;
    const { nodes, head } = await grow(tx, tree, target, await headOf(tx, tenant, tree.size));
    if (target === end.seq && head.hash !== end.hash) throw new LedgerTampered(end.seq);
    return this.#sign(tx, tenant, tree, nodes);
  }

  async #sign(tx: Transaction, tenant: string, tree: Frontier, nodes: Prisma.AuditNodeCreateManyInput[]): Promise<Checkpoint> {
    const key = this.key.get();
    const at = this.clock.now();
    const statement = { tenant, treeSize: tree.size, rootHash: tree.root().toString('hex'), at: at.toISOString() };
    const checkpoint = signCheckpoint(statement, key);
    const { treeSize, rootHash, keyId, signature } = checkpoint;
    const frontier = tree.peaks.map((peak) => peak.toString('hex'));
    await tx.auditSigningKey.createMany({ data: [{ keyId, publicKey: key.publicKeyPem, firstUsedAt: at }], skipDuplicates: true });
    await tx.auditNode.createMany({ data: nodes });
    await tx.auditCheckpoint.create({ data: { treeSize, rootHash, at, keyId, signature, frontier } });
    return checkpoint;
  }
}

export function checkpointOf({ tenant, treeSize, rootHash, at, keyId, signature }: AuditCheckpoint): Checkpoint {
  return { tenant, treeSize, rootHash, at: at.toISOString(), keyId, signature };
}

async function headOf(tx: Transaction, tenant: string, size: bigint): Promise<ChainHead> {
  if (size === 0n) return emptyChain(tenant);
  const event = await tx.auditEvent.findUnique({ where: { tenant_seq: { tenant, seq: size } }, select: { seq: true, hash: true } });
  if (event === null) throw new LedgerTampered(size);
  return event;
}

async function grow(tx: Transaction, tree: Frontier, target: bigint, start: ChainHead) {
  const nodes: Prisma.AuditNodeCreateManyInput[] = [];
  let head = start;
  while (head.seq < target) {
    const rows = await tx.auditEvent.findMany({ where: { seq: { gt: head.seq, lte: target } }, orderBy: { seq: 'asc' }, take: BATCH });
    if (rows.length === 0) throw new LedgerTampered(head.seq + 1n);
    head = checkedHead(head, rows.map(auditEventOf));
    for (const { hash } of rows)
      tree.append(eventLeaf(hash), ({ level, index }, node) => {
        if (level >= keptLevel) nodes.push({ level, index, hash: node.toString('hex') });
      });
  }
  return { nodes, head };
}
