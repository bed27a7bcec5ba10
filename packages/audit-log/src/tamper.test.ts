import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { chainEntries, emptyChain } from './audit-event.js';
import type { AuditEvent } from './audit-event.js';
import { writeLine } from './export-line.js';
import { chainOf, checkpointOver, entry, exportOf, newSigningKey, publicKeysOf, streamOf, tenant } from './testing/sample-log.js';
import { linesOf } from './text-lines.js';
import { verifyExport } from './verify-export.js';

/** Whatever is done to an export, someone who kept the checkpoint over its events finds out. */

const key = newSigningKey();
const events = chainOf(25);
const lines = exportOf(events, key, [7, 16, 25]);
const kept = { publicKeys: publicKeysOf(key), checkpoints: [checkpointOver(events, 25, key)] };
const eventLines = [...lines.keys()].filter((at) => lines[at]?.includes('"type":"event"'));
const someEvent = fc.constantFrom(...eventLines);
const seqOf = (at: number) => (JSON.parse(lines[at] ?? '') as { readonly seq: string }).seq;

const verify = (tampered: readonly string[]) => verifyExport(streamOf(tampered), kept);

describe('with a checkpoint kept from earlier', () => {
  test('every changed, added or lost byte', async () => {
    const bytes = Buffer.from(`${lines.join('\n')}\n`);
    expect(await verifyExport(linesOf(chunksOf(bytes, 1000)), kept)).toMatchObject({ ok: true });
    const place = fc.nat({ max: bytes.length - 2 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), fc.constantFrom('change', 'add', 'lose'), async (at, by, what) => {
        const value = ((bytes[at] as number) + by) % 256;
        const middle = { change: [value], add: [bytes[at] as number, value], lose: [] }[what];
        const tampered = Buffer.concat([bytes.subarray(0, at), Buffer.from(middle), bytes.subarray(at + 1)]);
        expect(await verifyExport(linesOf(chunksOf(tampered, 777)), kept)).toMatchObject({ ok: false });
      }),
      { numRuns: 200 },
    );
  });

  test('events removed, at any places', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(someEvent, { minLength: 1, maxLength: 10 }), async (removed) => {
        const first = Math.min(...removed);
        const found = await verify(lines.filter((_, at) => !removed.includes(at)));
        expect(found).toMatchObject({ ok: false, seq: BigInt(seqOf(first)) });
      }),
    );
  });

  test('events in another order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(eventLines, { minLength: 2 }), async (order) => {
        const places = order.toSorted((a, b) => a - b);
        fc.pre(places.some((at, index) => order[index] !== at));
        const reordered = [...lines];
        for (const [index, at] of places.entries()) reordered[at] = lines[order[index] as number] as string;
        expect(await verify(reordered)).toMatchObject({ ok: false, problem: expect.stringMatching(/reordered|malformed/) });
      }),
    );
  });

  test('an end cut off, with and without a header that fits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 24 }), fc.boolean(), async (size, honestHeader) => {
        const cut = exportOf(events.slice(0, size), key, [7, 16, size]);
        const found = await verify(honestHeader ? cut.with(0, lines[0] as string) : cut);
        expect(found).toMatchObject({ ok: false, problem: 'truncated', seq: BigInt(size + 1) });
      }),
    );
  });

  test('events repeated', async () => {
    await fc.assert(
      fc.asyncProperty(someEvent, someEvent, async (from, to) => {
        const repeated = lines.toSpliced(to + 1, 0, lines[from] as string);
        expect(await verify(repeated)).toMatchObject({ ok: false });
      }),
    );
  });

  test('any member of an event replaced, its hash left or made new', async () => {
    const changes: fc.Arbitrary<Partial<AuditEvent>> = fc.oneof(
      fc.record({ actor: fc.record({ subject: fc.string({ unit: 'grapheme' }), kind: fc.constantFrom('USER', 'SERVICE', 'SYSTEM') }) }),
      fc.record({ action: fc.string() }),
      fc.record({ requestId: fc.option(fc.string()) }),
      fc.record({ target: fc.record({ type: fc.string(), id: fc.string() }) }),
      fc.constant({ before: null, after: null }),
    );
    await fc.assert(
      fc.asyncProperty(someEvent, changes, fc.boolean(), async (at, change, hashAnew) => {
        const event = events[Number(seqOf(at)) - 1] as AuditEvent;
        const edited = { ...event, ...change };
        const written = hashAnew ? chainEntries({ seq: event.seq - 1n, hash: event.prevHash }, [edited]).events[0] : edited;
        const found = await verify(lines.with(at, writeLine({ kind: 'event', event: written as AuditEvent })));
        // behind the last event before a checkpoint stands the checkpoint, which only tells that one of those it covers is new
        const beforeCheckpoint = hashAnew && [7n, 16n, 25n].includes(event.seq);
        expect(found).toMatchObject({ ok: false, ...(beforeCheckpoint ? { problem: 'rewritten' } : { seq: event.seq }) });
      }),
    );
  });

  test('the whole log written anew by the owner of the key', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 24 }), fc.constantFrom('edit', 'insert', 'remove', 'swap'), async (at, what) => {
        const entries = [...events];
        const extra = { ...(events[at] as AuditEvent), ...entry(99) };
        if (what === 'edit') entries[at] = extra;
        if (what === 'insert') entries.splice(at, 0, extra);
        if (what === 'remove') entries.splice(at, 1);
        if (what === 'swap') entries.push(...entries.splice(at, 1));
        fc.pre(what !== 'swap' || at !== 24);
        const anew = chainEntries(emptyChain(tenant), entries).events;
        const tampered = exportOf(anew, key, [7, 16, anew.length]);
        expect(await verifyExport(streamOf(tampered), { publicKeys: kept.publicKeys })).toMatchObject({ ok: true });
        expect(await verify(tampered)).toMatchObject({ ok: false, problem: expect.stringMatching(/rewritten|truncated/) });
      }),
    );
  });
});

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
