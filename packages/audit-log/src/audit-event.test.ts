import { createHash } from 'node:crypto';

import { describe, expect, test } from '@jest/globals';

import { chainEntries, emptyChain, eventHash, genesisHash } from './audit-event.js';
import { commit, isOpen, opens, redact } from './commitment.js';
import { chainOf, entry, tenant } from './testing/sample-log.js';

describe('the chain', () => {
  test('is reproducible from the description alone', () => {
    const genesis = createHash('sha256').update('mlapps-audit-genesis-v1\n').update(tenant).digest('hex');
    expect(genesisHash(tenant)).toBe(genesis);
    const [event] = chainEntries(emptyChain(tenant), [entry(0, { after: null })]).events;
    const text =
      '{"action":"policy.activated","actor":{"kind":"USER","subject":"user-0"},"after":null,"at":"2026-11-01T00:00:00.000Z","before":null,' +
      `"prevHash":"${genesis}","requestId":"request-0","seq":"1","target":{"id":"policy-0","type":"SharingPolicy"},"tenant":"${tenant}"}`;
    expect(event?.hash).toBe(createHash('sha256').update('mlapps-audit-event-v1\n').update(text).digest('hex'));
  });

  test('goes on from any head, without a gap', () => {
    const [first, second] = [[entry(0), entry(1)], [entry(2)]];
    const together = chainEntries(emptyChain(tenant), [...first, ...second]);
    const one = chainEntries(emptyChain(tenant), first);
    const two = chainEntries(one.head, second);
    expect([...one.events, ...two.events]).toEqual(together.events);
    expect(two.head).toEqual(together.head);
    expect(together.events.map(({ seq }) => seq)).toEqual([1n, 2n, 3n]);
    expect(together.events[1]?.prevHash).toBe(together.events[0]?.hash);
  });

  test('every member counts', () => {
    const [event] = chainOf(1);
    if (event === undefined) throw new Error('no event');
    const changes = {
      tenant: 'o-other',
      seq: 2n,
      at: '2026-11-01T00:00:00.001Z',
      actor: { ...event.actor, kind: 'SERVICE' as const },
      action: 'policy.retired',
      target: { ...event.target, id: 'x' },
      before: commit(null),
      after: null,
      requestId: null,
      prevHash: event.hash,
    };
    const hashes = Object.entries(changes).map(([name, value]) => eventHash({ ...event, [name]: value }));
    expect(new Set([...hashes, event.hash]).size).toBe(hashes.length + 1);
  });

  test('tenants begin differently', () => {
    expect(genesisHash('o-a')).not.toBe(genesisHash('o-b'));
  });
});

describe('commitments', () => {
  test('open with their value and salt only', () => {
    const committed = commit({ a: 1, b: [2] });
    expect(opens(committed)).toBe(true);
    expect(opens({ ...committed, value: { b: [2], a: 1 } })).toBe(true);
    expect(opens({ ...committed, value: { a: 1 } })).toBe(false);
    expect(opens({ ...committed, salt: commit(1).salt })).toBe(false);
    expect(commit({ a: 1, b: [2] }).commitment).not.toBe(committed.commitment);
  });

  test('a redacted value leaves the hash of its event as it was', () => {
    const [event] = chainOf(1);
    if (event?.after == null) throw new Error('no event with a value');
    const after = redact(event.after);
    expect(isOpen(after)).toBe(false);
    expect(after).toEqual({ commitment: event.after.commitment });
    expect(eventHash({ ...event, after })).toBe(event.hash);
  });
});
