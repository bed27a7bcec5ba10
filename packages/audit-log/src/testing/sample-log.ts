import { generateKeyPairSync } from 'node:crypto';

import { chainEntries, emptyChain } from '../audit-event.js';
import type { AuditEntry, AuditEvent } from '../audit-event.js';
import { readPublicKeys, readSigningKey, signCheckpoint } from '../checkpoint.js';
import type { Checkpoint, SigningKey } from '../checkpoint.js';
import { commit } from '../commitment.js';
import { writeLine } from '../export-line.js';
import { Frontier } from '../frontier.js';
import { eventLeaf } from '../merkle-hash.js';

export const tenant = 'o-exampleorgid';

export function newSigningKey(): SigningKey {
  return readSigningKey(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
}

export function publicKeysOf(...keys: readonly SigningKey[]) {
  return readPublicKeys(keys.map(({ publicKeyPem }) => publicKeyPem));
}

export function entry(number: number, changes: Partial<AuditEntry> = {}): AuditEntry {
  return {
    tenant,
    at: new Date(Date.UTC(2026, 10, 1) + number * 1000).toISOString(),
    actor: { subject: `user-${number % 3}`, kind: 'USER' },
    action: 'policy.activated',
    target: { type: 'SharingPolicy', id: `policy-${number}` },
    before: number % 2 === 0 ? null : commit({ state: 'APPROVED', note: `é ${number}` }),
    after: commit({ state: 'ACTIVE', version: number }),
    requestId: `request-${number}`,
    ...changes,
  };
}

export function chainOf(count: number): AuditEvent[] {
  return chainEntries(
    emptyChain(tenant),
    Array.from({ length: count }, (_, index) => entry(index)),
  ).events;
}

export function checkpointOver(events: readonly AuditEvent[], size: number, key: SigningKey): Checkpoint {
  const tree = treeOver(events, size);
  return signCheckpoint({ tenant, treeSize: tree.size, rootHash: tree.root().toString('hex'), at: '2026-11-02T00:00:00.000Z' }, key);
}

export function treeOver(events: readonly AuditEvent[], size: number): Frontier {
  const tree = new Frontier();
  for (const event of events.slice(0, size)) tree.append(eventLeaf(event.hash));
  return tree;
}

/** An export of a whole log with checkpoints over the given numbers of events. */
export function exportOf(events: readonly AuditEvent[], key: SigningKey, sizes: readonly number[]): string[] {
  const lines = [headerOf(events, 1, events.length)];
  for (const [index, event] of events.entries()) {
    lines.push(writeLine({ kind: 'event', event }));
    if (sizes.includes(index + 1)) lines.push(writeLine({ kind: 'checkpoint', checkpoint: checkpointOver(events, index + 1, key) }));
  }
  return lines;
}

export function headerOf(events: readonly AuditEvent[], from: number, to: number): string {
  const tree = treeOver(events, from - 1);
  return writeLine({
    kind: 'header',
    header: {
      tenant,
      from: BigInt(from),
      to: BigInt(to),
      prevHash: events[from - 2]?.hash ?? emptyChain(tenant).hash,
      frontier: tree.peaks.map((peak) => peak.toString('hex')),
    },
  });
}

export async function* streamOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
