import { describe, expect, test } from '@jest/globals';

import { chainEntries, emptyChain, redactionAction, redactionTarget } from './audit-event.js';
import type { AuditEvent } from './audit-event.js';
import { signCheckpoint } from './checkpoint.js';
import { commit, redact } from './commitment.js';
import { writeLine } from './export-line.js';
import { consistencyProof } from './merkle-proof.js';
import {
  chainOf,
  checkpointOver,
  entry,
  exportOf,
  headerOf,
  newSigningKey,
  publicKeysOf,
  streamOf,
  tenant,
  treeOver,
} from './testing/sample-log.js';
import { verifyExport } from './verify-export.js';
import type { VerifyOptions } from './verify-export.js';

const key = newSigningKey();
const publicKeys = publicKeysOf(key);
const events = chainOf(20);
const sound = exportOf(events, key, [8, 20]);
/** Line 0 is the header; the checkpoint over 8 events is line 9. */
const lineOf = (seq: number) => (seq <= 8 ? seq : seq + 1);

const verify = (lines: readonly string[], options: Partial<VerifyOptions> = {}) =>
  verifyExport(streamOf(lines), { publicKeys, ...options });
const eventLine = (event: AuditEvent) => writeLine({ kind: 'event', event });
const eventOf = (seq: number) => events[seq - 1] as AuditEvent;

describe('a sound export', () => {
  test('verifies, and says what it covers', async () => {
    expect(await verify(sound, { tenant })).toEqual({
      ok: true,
      tenant,
      from: 1n,
      to: 20n,
      checkpoints: 2,
      sealedThrough: 20n,
      redacted: 0,
      unexplainedRedactions: 0,
      uncomparedCheckpoints: 0,
    });
  });

  test('agrees with checkpoints kept from earlier, whatever key signed them', async () => {
    const old = newSigningKey();
    const checkpoints = [checkpointOver(events, 20, key), checkpointOver(events, 3, old), checkpointOver(events, 0, old)];
    expect(await verify(sound, { checkpoints, publicKeys: publicKeysOf(key, old) })).toMatchObject({ ok: true, checkpoints: 5 });
  });

  test('an empty log is sound too', async () => {
    const empty = [headerOf([], 1, 0), writeLine({ kind: 'checkpoint', checkpoint: checkpointOver([], 0, key) })];
    expect(await verify(empty)).toMatchObject({ ok: true, to: 0n, sealedThrough: 0n });
  });

  test('a kept checkpoint seals what the export itself does not', async () => {
    const unsealed = exportOf(events, key, []);
    expect(await verify(unsealed)).toMatchObject({ ok: false, problem: 'unsealed', seq: 1n });
    expect(await verify(unsealed, { unsealed: true })).toMatchObject({ ok: true, sealedThrough: undefined });
    expect(await verify(unsealed, { checkpoints: [checkpointOver(events, 20, key)] })).toMatchObject({ ok: true, sealedThrough: 20n });
    expect(await verify(exportOf(events, key, [8]))).toMatchObject({ ok: false, problem: 'unsealed', seq: 9n });
  });
});

describe('tampering', () => {
  test.each([
    ['edited', 5, sound.with(lineOf(5), eventLine({ ...eventOf(5), action: 'policy.retired' }))],
    [
      'value-edited',
      6,
      sound.with(lineOf(6), eventLine({ ...eventOf(6), after: { ...commit('x'), commitment: eventOf(6).after?.commitment ?? '' } })),
    ],
    ['missing', 5, sound.toSpliced(lineOf(5), 1)],
    ['reordered', 5, sound.with(lineOf(5), eventLine(eventOf(6))).with(lineOf(6), eventLine(eventOf(5)))],
    ['duplicated', 5, sound.toSpliced(lineOf(6), 0, eventLine(eventOf(5)))],
    ['broken-link', 5, sound.with(lineOf(5), eventLine(rewrite(5)[4] as AuditEvent))],
    ['broken-link', 4, sound.with(lineOf(5), eventLine(forged(5)))],
    ['truncated', 18, sound.slice(0, lineOf(18))],
    ['malformed', 5, sound.with(lineOf(5), sound[lineOf(5)]?.replace('"seq":"5"', '"seq": "5"') ?? '')],
    ['malformed', 9, sound.toSpliced(9, 0, '')],
    ['malformed', 5, sound.toSpliced(5, 0, sound[9] ?? '')],
    ['wrong-tenant', 5, sound.with(lineOf(5), eventLine({ ...eventOf(5), tenant: 'o-other' }))],
    ['unexplained-redaction', 5, sound.with(lineOf(5), eventLine({ ...eventOf(5), after: redact(eventOf(5).after ?? commit(0)) }))],
    ['unsealed', 9, sound.slice(0, -1)],
  ] as const)('%s at %i', async (problem, seq, lines) => {
    expect(await verify(lines)).toMatchObject({ ok: false, problem, seq: BigInt(seq) });
  });

  test('a log rewritten and hashed anew differs from what was signed', async () => {
    const rewritten = rewrite(5);
    const resigned = exportOf(rewritten, newSigningKey(), [20]);
    expect(await verify(resigned)).toMatchObject({ ok: false, problem: 'unknown-key' });
    const withOldCheckpoints = exportOf(rewritten, key, []).toSpliced(9, 0, sound[9] ?? '');
    expect(await verify(withOldCheckpoints)).toMatchObject({
      ok: false,
      problem: 'rewritten',
      seq: 1n,
      message: expect.stringContaining('1 to 8'),
    });
  });

  test('even the owner of the key cannot rewrite what someone kept a checkpoint of', async () => {
    const resigned = exportOf(rewrite(12), key, [8, 20]);
    expect(await verify(resigned)).toMatchObject({ ok: true });
    const checkpoints = [checkpointOver(events, 15, key)];
    expect(await verify(resigned, { checkpoints })).toMatchObject({ ok: false, problem: 'rewritten', seq: 9n });
    const shortened = exportOf(events.slice(0, 14), key, [14]);
    expect(await verify(shortened)).toMatchObject({ ok: true });
    expect(await verify(shortened, { checkpoints })).toMatchObject({ ok: false, problem: 'truncated', seq: 15n });
  });

  test('a checkpoint is worth its signature', async () => {
    const forged = { ...checkpointOver(events, 8, key), signature: '00'.repeat(64) };
    const lines = sound.with(9, writeLine({ kind: 'checkpoint', checkpoint: forged }));
    expect(await verify(lines)).toMatchObject({ ok: false, problem: 'forged-checkpoint', seq: 8n, line: 10 });
    expect(await verify(sound, { checkpoints: [forged] })).toMatchObject({ ok: false, problem: 'forged-checkpoint' });
    expect(await verify(sound, { tenant: 'o-other' })).toMatchObject({ ok: false, problem: 'wrong-tenant', line: 1 });
    const foreign = signCheckpoint({ ...checkpointOver(events, 8, key), tenant: 'o-other' }, key);
    expect(await verify(sound, { checkpoints: [foreign] })).toMatchObject({ ok: false, problem: 'wrong-tenant' });
  });

  test('what is no export is said to be none', async () => {
    expect(await verify([])).toMatchObject({ ok: false, problem: 'malformed', seq: undefined, line: 0 });
    expect(await verify(sound.slice(1))).toMatchObject({ problem: 'malformed', line: 1 });
    const later = (sound[0] ?? '').replace('"version":1', '"version":2');
    expect(await verify([later])).toMatchObject({ problem: 'malformed', message: expect.stringContaining('version 1') });
  });
});

describe('redaction', () => {
  test('is sound when a later event says so', async () => {
    const explained = entry(20, { action: redactionAction, target: { type: redactionTarget, id: '5' } });
    const log = chainEntries({ seq: 20n, hash: eventOf(20).hash }, [explained]).events;
    const lines = exportOf(
      [...events.with(4, { ...eventOf(5), before: null, after: redact(eventOf(5).after ?? commit(0)) }), ...log],
      key,
      [21],
    );
    expect(await verify(lines)).toMatchObject({ ok: true, redacted: 1, unexplainedRedactions: 0 });
  });
});

describe('a part of a log', () => {
  const proofTo = async (last: number, size: number) => {
    const hashes = await consistencyProof(BigInt(last), BigInt(size), (nodes) =>
      Promise.resolve(nodes.map(({ level, index }) => treeOver(events.slice(Number(index) << level), 2 ** level).root())),
    );
    const proof = { checkpoint: checkpointOver(events, size, key), hashes: hashes.map((hash) => hash.toString('hex')) };
    return writeLine({ kind: 'proof', proof });
  };
  const part = async () => [headerOf(events, 6, 11), ...events.slice(5, 11).map(eventLine), await proofTo(11, 20)];

  test('belongs to a later checkpoint by its proof', async () => {
    const lines = await part();
    expect(await verify(lines, { part: true })).toMatchObject({ ok: true, from: 6n, to: 11n, sealedThrough: 11n, checkpoints: 1 });
    expect(
      await verify(lines, {
        part: true,
        checkpoints: [checkpointOver(events, 20, key), checkpointOver(events, 3, key), checkpointOver(events, 15, key)],
      }),
    ).toMatchObject({ ok: true, checkpoints: 2, uncomparedCheckpoints: 2 });
    expect(await verify(lines)).toMatchObject({ ok: false, problem: 'missing', seq: 1n });
  });

  test('edits, also of the tree before it, are found', async () => {
    const lines = await part();
    const rewritten = chainEntries(
      { seq: 5n, hash: eventOf(5).hash },
      [6, 7, 8, 9, 10, 11].map((number) => entry(number)),
    ).events.map(eventLine);
    expect(await verify([lines[0] ?? '', ...rewritten, lines.at(-1) ?? ''], { part: true })).toMatchObject({
      problem: 'rewritten',
      seq: 6n,
    });
    const otherBefore = (lines[0] ?? '').replace(/"frontier":\["../, '"frontier":["00');
    expect(await verify(lines.with(0, otherBefore), { part: true })).toMatchObject({ ok: false, problem: 'rewritten' });
    expect(await verify([...lines, lines.at(-1) ?? ''], { part: true })).toMatchObject({ ok: false, problem: 'malformed' });
  });

  test('a kept checkpoint that contradicts the proof is found', async () => {
    const other = checkpointOver(rewrite(2), 20, key);
    expect(await verify(await part(), { part: true, checkpoints: [other] })).toMatchObject({ ok: false, problem: 'rewritten' });
  });
});

/** An event whose own hash is right, chained to another event than the one before it. */
function forged(seq: number): AuditEvent {
  return chainEntries({ seq: BigInt(seq - 1), hash: 'ab'.repeat(32) }, [entry(seq)]).events[0] as AuditEvent;
}

/** The log with event `seq` changed and everything after it chained anew. */
function rewrite(seq: number): AuditEvent[] {
  const entries = events.map((event, index) => (index === seq - 1 ? { ...event, action: 'policy.retired' } : event));
  return chainEntries(emptyChain(tenant), entries).events;
}
