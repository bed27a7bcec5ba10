import { consistencyProof, inclusionProof } from '@mlapps/audit-log/merkle-proof';
import { Inject, Injectable } from '@nestjs/common';

import type { AuditCheckpoint } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { auditNodes } from './audit-tree.js';

export interface InclusionProof {
  readonly seq: bigint;
  readonly hash: string;
  readonly checkpoint: AuditCheckpoint;
  readonly hashes: readonly string[];
}

export interface ConsistencyProof {
  readonly first: AuditCheckpoint;
  readonly second: AuditCheckpoint;
  readonly hashes: readonly string[];
}

/** Proofs against checkpoints, for those who have a checkpoint and not the log. */
@Injectable()
export class ProofService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
  ) {}

  async inclusion(seq: bigint, treeSize: bigint | null | undefined, actor: Actor): Promise<InclusionProof | null> {
    await this.#auditor(actor);
    const { tenant } = actor;
    const client = this.clients.of(tenant);
    const event = await client.auditEvent.findUnique({ where: { tenant_seq: { tenant, seq } }, select: { hash: true } });
    const where = { treeSize: treeSize ?? { gte: seq } };
    const checkpoint = await client.auditCheckpoint.findFirst({ where, orderBy: { treeSize: 'asc' } });
    if (event === null || checkpoint === null || checkpoint.treeSize < seq) return null;
    const hashes = await inclusionProof(seq - 1n, checkpoint.treeSize, auditNodes(client));
    return { seq, hash: event.hash, checkpoint, hashes: hashes.map(inHex) };
  }

  async consistency(firstSize: bigint, secondSize: bigint, actor: Actor): Promise<ConsistencyProof | null> {
    await this.#auditor(actor);
    const client = this.clients.of(actor.tenant);
    const [first, second] = await client.auditCheckpoint.findMany({
      where: { treeSize: { in: [firstSize, secondSize] } },
      orderBy: { treeSize: 'asc' },
    });
    if (first?.treeSize !== firstSize || second?.treeSize !== secondSize) return null;
    const hashes = await consistencyProof(firstSize, secondSize, auditNodes(client));
    return { first, second, hashes: hashes.map(inHex) };
  }

  #auditor(actor: Actor): Promise<void> {
    return this.access.require(actor, 'AUDITOR', { kind: 'ORGANIZATION' });
  }
}

function inHex(hash: Buffer): string {
  return hash.toString('hex');
}
