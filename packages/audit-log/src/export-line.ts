import type { AuditEvent } from './audit-event.js';
import { canonicalJson } from './canonical-json.js';
import type { JsonValue } from './canonical-json.js';
import type { Checkpoint } from './checkpoint.js';
import { isOpen } from './commitment.js';
import type { CommittedValue } from './commitment.js';

/**
 * An export is text in lines (NDJSON), every line canonical JSON: a header, the events in order, each checkpoint behind the last
 * event it covers, and, where a part of the log is exported, a proof that it belongs to a later checkpoint.
 */
export const exportFormat = 'mlapps-audit-export';
export const exportVersion = 1;

export interface ExportHeader {
  readonly tenant: string;
  /** The first event, 1 for a whole log. */
  readonly from: bigint;
  /** The last event; `from - 1` when there is none. */
  readonly to: bigint;
  /** Hash of the event before the first. */
  readonly prevHash: string;
  /** Peaks of the tree over the events before the first, in hexadecimal: its root is checked by the next checkpoint. */
  readonly frontier: readonly string[];
}

/** Shows that the events so far are the beginning of what the checkpoint covers. */
export interface ExportProof {
  readonly checkpoint: Checkpoint;
  /** RFC 6962 consistency proof, in hexadecimal. */
  readonly hashes: readonly string[];
}

export type ExportLine =
  | { readonly kind: 'header'; readonly header: ExportHeader }
  | { readonly kind: 'event'; readonly event: AuditEvent }
  | { readonly kind: 'checkpoint'; readonly checkpoint: Checkpoint }
  | { readonly kind: 'proof'; readonly proof: ExportProof };

/** One line of an export, without its line end. */
export function writeLine(line: ExportLine): string {
  return canonicalJson(lineJson(line));
}

function lineJson(line: ExportLine): JsonValue {
  switch (line.kind) {
    case 'header':
      return { type: 'header', format: exportFormat, version: exportVersion, ...headerJson(line.header) };
    case 'event':
      return { type: 'event', ...eventJson(line.event) };
    case 'checkpoint':
      return { type: 'checkpoint', ...checkpointJson(line.checkpoint) };
    case 'proof':
      return { type: 'proof', checkpoint: checkpointJson(line.proof.checkpoint), hashes: line.proof.hashes };
  }
}

function headerJson({ tenant, from, to, prevHash, frontier }: ExportHeader) {
  return { tenant, from: from.toString(), to: to.toString(), prevHash, frontier };
}

/** Names every member, so that nothing else a caller's object carries gets into an export. */
function eventJson({ tenant, seq, at, actor, action, target, before, after, requestId, prevHash, hash }: AuditEvent) {
  return {
    tenant,
    seq: seq.toString(),
    at,
    actor: { subject: actor.subject, kind: actor.kind },
    action,
    target: { type: target.type, id: target.id },
    before: committedJson(before),
    after: committedJson(after),
    requestId,
    prevHash,
    hash,
  };
}

function committedJson(committed: CommittedValue | null): JsonValue {
  if (committed === null) return null;
  if (!isOpen(committed)) return { commitment: committed.commitment };
  return { commitment: committed.commitment, salt: committed.salt, value: committed.value };
}

/** A checkpoint as JSON: as it stands in exports and is kept by those who compare later. */
export function checkpointJson({ tenant, treeSize, rootHash, at, keyId, signature }: Checkpoint) {
  return { tenant, treeSize: treeSize.toString(), rootHash, at, keyId, signature };
}
