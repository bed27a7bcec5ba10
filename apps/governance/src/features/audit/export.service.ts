import { genesisHash } from '@mlapps/audit-log/audit-event';
import { writeLine } from '@mlapps/audit-log/export-line';
import type { ExportHeader } from '@mlapps/audit-log/export-line';
import { consistencyProof, peakNodes } from '@mlapps/audit-log/merkle-proof';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';

import { refusal } from '../../errors.js';
import { LOG } from '../../platform/injection-tokens.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { auditEventOf } from './audit-record.js';
import { auditNodes } from './audit-tree.js';
import { LedgerTampered } from './chain-check.js';
import { CheckpointService, checkpointOf } from './checkpoint.service.js';
import { Ledger } from './ledger.js';

const BATCH = 500;

export interface ExportRange {
  /** First event; 1 without it. */
  readonly from?: bigint | undefined;
  /** Last event; the newest without it. */
  readonly to?: bigint | undefined;
}

/** The log as text that `mlapps audit verify` reads without the service. */
@Injectable()
export class ExportService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(CheckpointService) private readonly checkpoints: CheckpointService,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /**
   * Records the export, signs a checkpoint over all that is there, and streams: some hundred events are in memory at a time.
   *
   * @throws Refusal `forbidden`, or `validation` when there are no such events; before anything is sent
   */
  async export(range: ExportRange, actor: Actor): Promise<AsyncGenerator<string>> {
    await this.access.require(actor, 'AUDITOR', { kind: 'ORGANIZATION' });
    const { tenant } = actor;
    const before = await this.ledger.revision(tenant);
    checkRange(range, before);
    const { revision } = await this.ledger.commit(actor, async (_, record) => {
      const after = { from: String(range.from ?? 1n), to: range.to === undefined ? null : String(range.to) };
      record({ action: 'audit.exported', targetType: 'Organization', targetId: tenant, after });
    });
    const sealed = await this.#sealed(tenant);
    const to = range.to ?? sealed ?? revision;
    const header = await this.#header(tenant, range.from ?? 1n, to);
    return this.#lines(tenant, header, sealed);
  }

  /** A log that was edited is exported all the same: the verifier shows where. */
  async #sealed(tenant: string): Promise<bigint | undefined> {
    try {
      return (await this.checkpoints.seal(tenant))?.treeSize;
    } catch (error) {
      if (!(error instanceof LedgerTampered)) throw error;
      this.log.error({ tenant, seq: String(error.seq) }, error.message);
      return undefined;
    }
  }

  async #header(tenant: string, from: bigint, to: bigint): Promise<ExportHeader> {
    const client = this.clients.of(tenant);
    const seq = from - 1n;
    if (seq === 0n) return { tenant, from, to, prevHash: genesisHash(tenant), frontier: [] };
    const { hash } = await client.auditEvent.findUniqueOrThrow({ where: { tenant_seq: { tenant, seq } }, select: { hash: true } });
    const peaks = await auditNodes(client)(peakNodes(seq));
    return { tenant, from, to, prevHash: hash, frontier: peaks.map((peak) => peak.toString('hex')) };
  }

  /** Yields pieces of some hundred lines. */
  async *#lines(tenant: string, header: ExportHeader, sealed: bigint | undefined): AsyncGenerator<string> {
    yield `${writeLine({ kind: 'header', header })}\n`;
    let covered = header.from - 1n;
    for (let after = covered; after < header.to;) {
      const { lines, last, checkpoint } = await this.#batch(tenant, after, header.to);
      if (last === undefined) break;
      yield lines.map((line) => `${line}\n`).join('');
      after = last;
      covered = checkpoint ?? covered;
    }
    if (sealed !== undefined && covered < header.to) yield `${await this.#proof(tenant, header.to)}\n`;
  }

  async #batch(tenant: string, after: bigint, to: bigint) {
    const client = this.clients.of(tenant);
    const rows = await client.auditEvent.findMany({ where: { seq: { gt: after, lte: to } }, orderBy: { seq: 'asc' }, take: BATCH });
    const last = rows.at(-1)?.seq;
    const checkpoints = await client.auditCheckpoint.findMany({ where: { treeSize: { gt: after, lte: last ?? after } } });
    const behind = new Map(checkpoints.map((checkpoint) => [checkpoint.treeSize, checkpointOf(checkpoint)]));
    const lines = rows.flatMap((row) => {
      const checkpoint = behind.get(row.seq);
      const event = writeLine({ kind: 'event', event: auditEventOf(row) });
      return checkpoint === undefined ? [event] : [event, writeLine({ kind: 'checkpoint', checkpoint })];
    });
    const newest = [...behind.keys()].reduce<bigint | undefined>(
      (most, size) => (most === undefined || size > most ? size : most),
      undefined,
    );
    return { lines, last, checkpoint: newest };
  }

  /** Leads from an end between two checkpoints to the later one. */
  async #proof(tenant: string, to: bigint): Promise<string> {
    const client = this.clients.of(tenant);
    const checkpoint = await client.auditCheckpoint.findFirstOrThrow({ where: { treeSize: { gte: to } }, orderBy: { treeSize: 'asc' } });
    const hashes = await consistencyProof(to, checkpoint.treeSize, auditNodes(client));
    return writeLine({
      kind: 'proof',
      proof: { checkpoint: checkpointOf(checkpoint), hashes: hashes.map((hash) => hash.toString('hex')) },
    });
  }
}

function checkRange({ from = 1n, to }: ExportRange, newest: bigint): void {
  if (from < 1n || from > (to ?? newest + 1n))
    throw refusal('validation', { reason: `There is no event ${from} to begin with.` }, ['from']);
  if (to !== undefined && to > newest) throw refusal('validation', { reason: `The newest event is ${newest}.` }, ['to']);
}
